#define _GNU_SOURCE
#include "forward.h"

#include <dlfcn.h>

#ifndef __has_feature
#define __has_feature(feature) 0
#endif

/* The library's own calls must not come back to the functions that forward to it. The sanitizers cannot work so; for them a detour
   is no harm. */
#if defined(RTLD_DEEPBIND) && !__has_feature(thread_sanitizer) && !__has_feature(address_sanitizer)
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
