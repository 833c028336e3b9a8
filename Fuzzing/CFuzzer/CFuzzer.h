#ifndef LVZHI_CFUZZER_H
#define LVZHI_CFUZZER_H

#include <stddef.h>
#include <stdint.h>

/// libFuzzer, for a program that has a main of its own: tries `callback` with one input after the other, as the options in
/// `argv` say, and returns an exit status.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*callback)(const uint8_t *bytes, size_t count));

#endif
