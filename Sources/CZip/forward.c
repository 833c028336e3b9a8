#include "CZip.h"
#include "forward.h"

static const char *const names[] = {"libzip.so.5", "libzip.so.4", "libzip.so", "libzip.dylib", NULL};
static lvz_library libzip = {names, NULL};

#define FORWARD(result, name, parameters, arguments, otherwise) \
  LVZ_FORWARD(&libzip, result, name, parameters, arguments, otherwise)

FORWARD(int, zip_close, (zip_t * archive), (archive), -1)
FORWARD(void, zip_discard, (zip_t * archive), (archive), )
FORWARD(int, zip_fclose, (zip_file_t * file), (file), -1)
FORWARD(zip_file_t *, zip_fopen_index, (zip_t * archive, zip_uint64_t index, zip_flags_t flags),
        (archive, index, flags), NULL)
FORWARD(zip_int64_t, zip_fread, (zip_file_t * file, void *bytes, zip_uint64_t count), (file, bytes, count), -1)
FORWARD(const char *, zip_get_name, (zip_t * archive, zip_uint64_t index, zip_flags_t flags),
        (archive, index, flags), NULL)
FORWARD(zip_int64_t, zip_get_num_entries, (zip_t * archive, zip_flags_t flags), (archive, flags), -1)
FORWARD(zip_int64_t, zip_name_locate, (zip_t * archive, const char *name, zip_flags_t flags),
        (archive, name, flags), -1)
FORWARD(zip_t *, zip_open_from_source, (zip_source_t * source, int flags, zip_error_t *error),
        (source, flags, error), NULL)
FORWARD(zip_int64_t, zip_file_add,
        (zip_t * archive, const char *name, zip_source_t *source, zip_flags_t flags),
        (archive, name, source, flags), -1)
FORWARD(int, zip_file_set_dostime,
        (zip_t * archive, zip_uint64_t index, zip_uint16_t time, zip_uint16_t date, zip_flags_t flags),
        (archive, index, time, date, flags), -1)
FORWARD(zip_source_t *, zip_source_buffer_create,
        (const void *bytes, zip_uint64_t count, int freed, zip_error_t *error),
        (bytes, count, freed, error), NULL)
FORWARD(int, zip_source_close, (zip_source_t * source), (source), -1)
FORWARD(void, zip_source_free, (zip_source_t * source), (source), )
FORWARD(void, zip_source_keep, (zip_source_t * source), (source), )
FORWARD(int, zip_source_open, (zip_source_t * source), (source), -1)
FORWARD(zip_int64_t, zip_source_read, (zip_source_t * source, void *bytes, zip_uint64_t count),
        (source, bytes, count), -1)
