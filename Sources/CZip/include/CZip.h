#ifndef LVZHI_CZIP_H
#define LVZHI_CZIP_H

#include <stdlib.h>
#include <string.h>
#include <zip.h>

/* An archive in memory: what zip_open_from_source works on. The bytes are copied, so that the caller's may go.
   NULL if memory is short. */
static inline zip_source_t *lvz_zip_memory(const void *bytes, size_t count) {
  void *copy = malloc(count > 0 ? count : 1);
  if (copy == NULL) return NULL;
  if (count > 0) memcpy(copy, bytes, count);
  zip_source_t *source = zip_source_buffer_create(copy, count, 1, NULL);
  if (source == NULL) free(copy);
  return source;
}

/* Adds a member with a fixed moment (00:00 on 1 January 1980, the first that the format knows), so that the
   same content gives the same bytes. Returns whether it could. */
static inline int lvz_zip_add(zip_t *archive, const char *name, const void *bytes, size_t count) {
  zip_source_t *source = lvz_zip_memory(bytes, count);
  if (source == NULL) return 0;
  zip_int64_t index = zip_file_add(archive, name, source, ZIP_FL_ENC_UTF_8);
  if (index < 0) {
    zip_source_free(source);
    return 0;
  }
  return zip_file_set_dostime(archive, (zip_uint64_t)index, 0, (1 << 5) | 1, 0) == 0;
}

#endif
