#ifndef LVZHI_CREADLINE_SHIM_H
#define LVZHI_CREADLINE_SHIM_H

#include <errno.h>
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

/* Swift 6 rejects C globals as not safe for concurrency; these reach readline's. All are for the main
   thread alone. */

static inline void lvz_set_readline_name(const char *name) { rl_readline_name = name; }
static inline void lvz_set_catch_signals(int on) { rl_catch_signals = on; rl_catch_sigwinch = on; }
static inline void lvz_set_change_environment(int on) { rl_change_environment = on; }

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
