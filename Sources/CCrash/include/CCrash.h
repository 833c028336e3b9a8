#ifndef LVZHI_CCRASH_H
#define LVZHI_CCRASH_H

/* What is done when the program dies at fault: the terminal is put back, a report is written that says where the
   program was and nothing of what it worked with, and then the signal ends the program as it would have.

   Written in C since only what POSIX allows in a signal handler may happen there, and Swift makes no such promise. */

/* Names what puts the terminal back. May be called with NULL and again; safe for any thread. */
void lvz_crash_before(void (*put_back)(void));

/* Says where the report goes. `folder` and the folder above it are made when there is something to report, for this
   user alone; `name` is the file's, which must not be there yet. `head` are the report's first lines, `notice` is
   written to standard error after the report. All are copied; texts that are too long leave crashes unreported, and 0 is
   returned; else 1. For the main thread. */
int lvz_crash_report(const char *above, const char *folder, const char *name, const char *head, const char *notice);

#endif
