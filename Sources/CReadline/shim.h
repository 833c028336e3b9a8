#ifndef LVZHI_CREADLINE_SHIM_H
#define LVZHI_CREADLINE_SHIM_H

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <readline/readline.h>
#include <readline/history.h>

/* What Swift does not see without the C library's overlay, which is named differently on each system. */

static inline int lvz_errno(void) { return errno; }
static inline void lvz_set_errno(int number) { errno = number; }

/* Columns and rows of the terminal at a descriptor; 0 if it has no size, else 1. */
static inline int lvz_window_size(int descriptor, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return 0;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return 1;
}

/* Makes a descriptor non-blocking and closed in programs started from this one. */
static inline void lvz_keep_private(int descriptor) {
  fcntl(descriptor, F_SETFL, O_NONBLOCK);
  fcntl(descriptor, F_SETFD, FD_CLOEXEC);
}

/* Opens a terminal for reading that does not wait, for this program alone; -1 if it cannot be opened. */
static inline int lvz_open_without_waiting(const char *path) {
  return open(path, O_RDONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
}

static inline void lvz_ignore_signal(int number) { signal(number, SIG_IGN); }
static inline void lvz_default_signal(int number) { signal(number, SIG_DFL); }
static inline int lvz_ignores_signal(int number) {
  struct sigaction action;
  return sigaction(number, NULL, &action) == 0 && action.sa_handler == SIG_IGN;
}
/* Interrupted calls go on; with once, the handler is forgotten as it is called. */
static inline void lvz_catch_signal(int number, void (*handler)(int), int once) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = once ? SA_RESETHAND : SA_RESTART;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

/* Swift 6 rejects C globals as not safe for concurrency; these reach readline's. All are for the main
   thread alone. */

static inline void lvz_set_readline_name(const char *name) { rl_readline_name = name; }
static inline void lvz_set_catch_signals(int on) { rl_catch_signals = on; rl_catch_sigwinch = on; }
static inline void lvz_set_change_environment(int on) { rl_change_environment = on; }

static inline void lvz_set_getc(rl_getc_func_t *read) { rl_getc_function = read; }
static inline int lvz_line_end(void) { return rl_end; }
static inline void lvz_move_to_end(void) { rl_point = rl_end; }
static inline int lvz_line_point(void) { return rl_point; }
static inline void lvz_set_line_point(int point) { rl_point = point; }
static inline const char *lvz_line_buffer(void) { return rl_line_buffer; }
static inline int lvz_is_in_state(unsigned long state) { return (rl_readline_state & state) != 0; }
static inline FILE *lvz_output_stream(void) { return rl_outstream; }

static inline void lvz_set_completion(rl_completion_func_t *find, rl_compentry_func_t *none,
                                      rl_compdisp_func_t *show) {
  rl_attempted_completion_function = find;
  rl_completion_entry_function = none;
  rl_completion_display_matches_hook = show;
  rl_basic_word_break_characters = " \t\n";
  rl_completer_word_break_characters = " \t\n";
  rl_completer_quote_characters = NULL;
  rl_basic_quote_characters = "";
  rl_special_prefixes = NULL;
  rl_sort_completion_matches = 0;
}
static inline void lvz_end_completion(int append) {
  rl_attempted_completion_over = 1;
  rl_completion_append_character = append;
}

#endif
