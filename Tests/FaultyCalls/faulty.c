/* See include/faulty.h. */
#ifdef __linux__
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdlib.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static atomic_long count;

/* Whether `name` is one of the calls that count. */
static bool is_chosen(const char *name) {
  const char *chosen = getenv("FAULTY_CALLS");
  if (chosen == NULL) return true;
  size_t length = strlen(name);
  for (const char *place = chosen; (place = strstr(place, name)) != NULL; place += length)
    if ((place == chosen || place[-1] == ',') && (place[length] == ',' || place[length] == '\0'))
      return true;
  return false;
}

static bool is_under(const char *path) {
  const char *folder = getenv("FAULTY_UNDER");
  return folder != NULL && strncmp(path, folder, strlen(folder)) == 0;
}

static void note(const char *name, const char *path) {
  const char *log = getenv("FAULTY_LOG");
  if (log == NULL) return;
  char line[4200];
  int length = snprintf(line, sizeof line, "%s %s\n", name, path);
  int file = (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (file < 0) return;
  syscall(SYS_write, file, line, (size_t)length);
  syscall(SYS_close, file);
}

/* What is to become of a call: NULL if nothing special. */
static const char *fate(const char *name, const char *path) {
  if (!is_under(path) || !is_chosen(name)) return NULL;
  note(name, path);
  long number = atomic_fetch_add(&count, 1) + 1;
  const char *at = getenv("FAULTY_AT");
  if (at == NULL) return NULL;
  long wanted = atol(at);
  bool is_it = number == wanted || (number > wanted && getenv("FAULTY_ON") != NULL);
  return is_it ? getenv("FAULTY_HOW") : NULL;
}

static const char *fate_of_file(const char *name, int file) {
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return NULL;
  path[length] = '\0';
  return fate(name, path);
}

static void end(void) { syscall(SYS_kill, getpid(), SIGKILL); }

/* Ends the program or sets `errno`; whether the call fails. */
static bool fails(const char *fate) {
  if (fate == NULL || strcmp(fate, "after") == 0 || strcmp(fate, "short") == 0) return false;
  if (strcmp(fate, "before") == 0 || strcmp(fate, "half") == 0) end();
  errno = atoi(fate);
  return true;
}

static void finish(const char *fate) {
  if (fate != NULL && strcmp(fate, "after") == 0) end();
}

#define CALL(result, name, parameters, fate_expression, arguments) \
  result name parameters {                                         \
    const char *fate_ = fate_expression;                           \
    if (fails(fate_)) return -1;                                   \
    result value = NEXT(name) arguments;                           \
    finish(fate_);                                                 \
    return value;                                                  \
  }

#define OPEN(name)                                                                     \
  int name(const char *path, int flags, ...) {                                         \
    va_list more;                                                                      \
    va_start(more, flags);                                                             \
    mode_t mode = flags & (O_CREAT | O_TMPFILE) ? (mode_t)va_arg(more, int) : 0;       \
    va_end(more);                                                                      \
    const char *fate_ = fate((flags & O_ACCMODE) == O_RDONLY ? "open" : "create", path); \
    if (fails(fate_)) return -1;                                                       \
    int value = NEXT(name)(path, flags, mode);                                         \
    finish(fate_);                                                                     \
    return value;                                                                      \
  }

OPEN(open)
OPEN(open64)

ssize_t write(int file, const void *bytes, size_t size) {
  const char *fate_ = fate_of_file("write", file);
  ssize_t (*next)(int, const void *, size_t) = NEXT(write);
  if (fate_ != NULL && size > 1 && (strcmp(fate_, "short") == 0 || strcmp(fate_, "half") == 0)) {
    ssize_t value = next(file, bytes, size / 2);
    if (strcmp(fate_, "half") == 0) end();
    return value;
  }
  if (fails(fate_)) return -1;
  ssize_t value = next(file, bytes, size);
  finish(fate_);
  return value;
}

CALL(ssize_t, pread, (int file, void *bytes, size_t size, off_t place),
     fate_of_file("read", file), (file, bytes, size, place))
CALL(ssize_t, pread64, (int file, void *bytes, size_t size, off64_t place),
     fate_of_file("read", file), (file, bytes, size, place))
CALL(int, fdatasync, (int file), fate_of_file("fdatasync", file), (file))
CALL(int, fsync, (int file), fate_of_file("fsync", file), (file))
CALL(int, ftruncate, (int file, off_t size), fate_of_file("truncate", file), (file, size))
CALL(int, ftruncate64, (int file, off64_t size), fate_of_file("truncate", file), (file, size))
CALL(int, fchmod, (int file, mode_t mode), fate_of_file("chmod", file), (file, mode))
CALL(int, flock, (int file, int operation), fate_of_file("flock", file), (file, operation))
CALL(int, chmod, (const char *path, mode_t mode), fate("chmod", path), (path, mode))
CALL(int, rename, (const char *old, const char *new), fate("rename", new), (old, new))
CALL(int, mkdir, (const char *path, mode_t mode), fate("mkdir", path), (path, mode))
CALL(int, unlink, (const char *path), fate("unlink", path), (path))
CALL(int, rmdir, (const char *path), fate("rmdir", path), (path))

#define STAT(name, type)                                                         \
  CALL(int, name, (const char *path, struct type *status), fate("stat", path), \
       (path, status))
STAT(stat, stat)
STAT(lstat, stat)
STAT(stat64, stat64)
STAT(lstat64, stat64)

DIR *opendir(const char *path) {
  const char *fate_ = fate("list", path);
  if (fails(fate_)) return NULL;
  return NEXT(opendir)(path);
}

/* The first number of a list, and where the next one starts. */
static long long number_from(const char **text) {
  char *end;
  long long value = strtoll(*text, &end, 10);
  *text = *end == ',' ? end + 1 : end;
  return value;
}

int clock_gettime(clockid_t clock, struct timespec *time) {
  static atomic_ullong turn;
  int value = NEXT(clock_gettime)(clock, time);
  const char *text = getenv("FAULTY_CLOCK");
  if (text == NULL || clock != CLOCK_REALTIME) return value;
  long long seconds = number_from(&text), range = number_from(&text), seed = number_from(&text);
  /* SplitMix64. */
  unsigned long long bits = (unsigned long long)seed + (atomic_fetch_add(&turn, 1) + 1) * 0x9E3779B97F4A7C15ULL;
  bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9ULL;
  bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EBULL;
  bits ^= bits >> 31;
  static atomic_llong start;
  long long none = 0;
  atomic_compare_exchange_strong(&start, &none, (long long)time->tv_sec);
  time->tv_sec += seconds - atomic_load(&start);
  if (range > 0) time->tv_sec += (long long)(bits % (2ULL * (unsigned long long)range)) - range;
  return value;
}
#endif
