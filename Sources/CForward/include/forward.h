#ifndef LVZHI_FORWARD_H
#define LVZHI_FORWARD_H

#include <stdatomic.h>
#include <stddef.h>

/* Functions of a library that is loaded when the first of them is called, not when the program starts: the
   libraries for office files bring half a dozen others with them, and most starts need none of them. */

/* A library that may be loaded. */
typedef struct {
  /* Names of the file, the first that is found being taken; ends with NULL. */
  const char *const *names;
  _Atomic(void *) handle;
} lvz_library;

/* The address of a function; NULL if the library or the function is not there. */
void *lvz_find(lvz_library *library, const char *function);

/* Defines the function `name` as the library's one; without it, it gives `otherwise`. */
#define LVZ_FORWARD(library, result, name, parameters, arguments, otherwise)  \
  result name parameters {                                                    \
    static _Atomic(void *) known;                                             \
    void *found = atomic_load_explicit(&known, memory_order_acquire);         \
    if (found == NULL) {                                                      \
      found = lvz_find(library, #name);                                       \
      if (found == NULL) return otherwise;                                    \
      atomic_store_explicit(&known, found, memory_order_release);             \
    }                                                                         \
    return((result(*) parameters)found) arguments;                            \
  }

#endif
