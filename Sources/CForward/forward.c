#define _GNU_SOURCE
#include "forward.h"

#include <dlfcn.h>

/* The library's own calls must not come back to the functions that forward to it. */
#ifdef RTLD_DEEPBIND
static const int mode = RTLD_LAZY | RTLD_LOCAL | RTLD_DEEPBIND;
#else
static const int mode = RTLD_LAZY | RTLD_LOCAL;
#endif

void *lvz_find(lvz_library *library, const char *function) {
  void *handle = atomic_load_explicit(&library->handle, memory_order_acquire);
  for (const char *const *name = library->names; handle == NULL && *name != NULL; name++) {
    /* Loaded twice at once it is still one library. */
    handle = dlopen(*name, mode);
    if (handle != NULL) atomic_store_explicit(&library->handle, handle, memory_order_release);
  }
  return handle == NULL ? NULL : dlsym(handle, function);
}
