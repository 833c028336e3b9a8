#define _GNU_SOURCE
#include "CCrash.h"

#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <ucontext.h>
#include <unistd.h>

#ifdef __linux__
/* Set by the linker: where the program lies in memory. Addresses are told from there, since it changes with every start. */
extern const char __executable_start[];
extern const char etext[];
#endif

static const int faults[] = {SIGABRT, SIGILL, SIGTRAP, SIGFPE, SIGBUS, SIGSEGV, SIGSYS};
static const char *const names[] = {"SIGABRT", "SIGILL", "SIGTRAP", "SIGFPE", "SIGBUS", "SIGSEGV", "SIGSYS"};
enum { fault_count = sizeof faults / sizeof *faults, most_frames = 64 };

static char above[2048], folder[2048], path[4096], head[1024], notice[4096];
static atomic_int is_armed, is_reported;
static _Atomic(void (*)(void)) put_back;

static void put(int file, const char *text) {
  size_t length = strlen(text);
  while (length > 0) {
    ssize_t written = write(file, text, length);
    if (written <= 0) return;
    text += written;
    length -= (size_t)written;
  }
}

static void put_number(int file, uint64_t number, unsigned base) {
  char digits[24];
  char *first = digits + sizeof digits - 1;
  *first = '\0';
  do {
    *--first = "0123456789abcdef"[number % base];
    number /= base;
  } while (number > 0);
  put(file, first);
}

#ifdef __linux__
/* A line for a place in the program; places in libraries are told as such, for their addresses say nothing later. */
static void put_place(int file, uintptr_t address) {
  uintptr_t start = (uintptr_t)__executable_start;
  if (address >= start && address < (uintptr_t)etext) {
    put(file, "  lvzhi+0x");
    put_number(file, address - start, 16);
    put(file, "\n");
  } else {
    put(file, "  (a library)\n");
  }
}

/* Follows the frame pointers up the stack. Whatever breaks the order ends it; reading a wrong address would be a second
   fault, which ends the program with the lines before it written. */
static void put_frames(int file, uintptr_t place, uintptr_t frame, uintptr_t stack) {
  put(file, "frames:\n");
  put_place(file, place);
  for (int count = 0; count < most_frames; count++) {
    if (frame < stack || frame - stack > (8u << 20) || frame % sizeof(void *) != 0) return;
    const uintptr_t *pair = (const uintptr_t *)frame;
    if (pair[1] == 0) return;
    put_place(file, pair[1] - 1);
    if (pair[0] <= frame) return;
    frame = pair[0];
  }
}

static void put_state(int file, void *context) {
  const mcontext_t *state = &((const ucontext_t *)context)->uc_mcontext;
#if defined(__x86_64__)
  put_frames(file, (uintptr_t)state->gregs[REG_RIP], (uintptr_t)state->gregs[REG_RBP], (uintptr_t)state->gregs[REG_RSP]);
#elif defined(__aarch64__)
  put_frames(file, (uintptr_t)state->pc, (uintptr_t)state->regs[29], (uintptr_t)state->sp);
#else
  (void)state;
  (void)file;
#endif
}
#else
static void put_state(int file, void *context) {
  (void)file;
  (void)context;
}
#endif

static void report(int number, void *context) {
  mkdir(above, 0700);
  mkdir(folder, 0700);
  int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
  if (file < 0) return;
  put(file, head);
  put(file, "signal: ");
  put_number(file, (uint64_t)number, 10);
  for (int index = 0; index < fault_count; index++) {
    if (faults[index] == number) {
      put(file, " ");
      put(file, names[index]);
    }
  }
  struct timespec now;
  if (clock_gettime(CLOCK_REALTIME, &now) == 0) {
    put(file, "\nseconds since 1970: ");
    put_number(file, (uint64_t)now.tv_sec, 10);
  }
  put(file, "\n");
  put(STDERR_FILENO, notice);
  put_state(file, context);
  close(file);
}

static void end(int number, siginfo_t *info, void *context) {
  (void)info;
  /* Every fault ends the program as it comes from now on, one within this handler too. */
  for (int index = 0; index < fault_count; index++) signal(faults[index], SIG_DFL);
  void (*first)(void) = atomic_load(&put_back);
  if (first != NULL) first();
  if (atomic_load(&is_armed) && !atomic_exchange(&is_reported, 1)) report(number, context);
  raise(number);
}

/* Signals that whoever started the program wants ignored stay so. The handler has a stack of its own, for the usual one
   may be what is at its end. */
static void catch_faults(void) {
  static char room[64 << 10];
  static atomic_int is_done;
  if (atomic_exchange(&is_done, 1)) return;
  stack_t stack = {.ss_sp = room, .ss_size = sizeof room, .ss_flags = 0};
  sigaltstack(&stack, NULL);
  struct sigaction action = {.sa_sigaction = end, .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER};
  sigemptyset(&action.sa_mask);
  for (int index = 0; index < fault_count; index++) {
    struct sigaction before;
    if (sigaction(faults[index], NULL, &before) == 0 && before.sa_handler == SIG_IGN) continue;
    sigaction(faults[index], &action, NULL);
  }
}

static int copied(char *to, size_t room, const char *from) {
  if (strlen(from) >= room) return 0;
  strcpy(to, from);
  return 1;
}

void lvz_crash_before(void (*callback)(void)) {
  atomic_store(&put_back, callback);
  catch_faults();
}

int lvz_crash_report(const char *new_above, const char *new_folder, const char *name, const char *new_head,
                     const char *new_notice) {
  atomic_store(&is_armed, 0);
  if (!copied(above, sizeof above, new_above) || !copied(folder, sizeof folder, new_folder) ||
      !copied(head, sizeof head, new_head) || !copied(notice, sizeof notice, new_notice) ||
      strlen(folder) + strlen(name) + 2 > sizeof path) {
    return 0;
  }
  strcpy(path, folder);
  strcat(path, "/");
  strcat(path, name);
  atomic_store(&is_armed, 1);
  catch_faults();
  return 1;
}
