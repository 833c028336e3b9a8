#include "CXLSXWriter.h"
#include "forward.h"

static const char *const names[] = {"libxlsxwriter.so.4", "libxlsxwriter.so", "libxlsxwriter.dylib", NULL};
static lvz_library libxlsxwriter = {names, NULL};

#define FORWARD(result, name, parameters, arguments, otherwise) \
  LVZ_FORWARD(&libxlsxwriter, result, name, parameters, arguments, otherwise)
#define FORWARD_ERROR(name, parameters, arguments) \
  FORWARD(lxw_error, name, parameters, arguments, LXW_ERROR_MEMORY_MALLOC_FAILED)
#define FORWARD_VOID(name, parameters, arguments) FORWARD(void, name, parameters, arguments, )

FORWARD(char *, lxw_strerror, (lxw_error number), (number), (char *)"libxlsxwriter")

FORWARD(lxw_workbook *, workbook_new, (const char *file), (file), NULL)
FORWARD(lxw_worksheet *, workbook_add_worksheet, (lxw_workbook * book, const char *name), (book, name), NULL)
FORWARD(lxw_format *, workbook_add_format, (lxw_workbook * book), (book), NULL)
FORWARD_ERROR(workbook_set_properties, (lxw_workbook * book, lxw_doc_properties *properties), (book, properties))
FORWARD_ERROR(workbook_close, (lxw_workbook * book), (book))

FORWARD_ERROR(worksheet_write_string,
              (lxw_worksheet * page, lxw_row_t row, lxw_col_t column, const char *text, lxw_format *format),
              (page, row, column, text, format))
FORWARD_ERROR(worksheet_write_number,
              (lxw_worksheet * page, lxw_row_t row, lxw_col_t column, double number, lxw_format *format),
              (page, row, column, number, format))
FORWARD_ERROR(worksheet_write_blank,
              (lxw_worksheet * page, lxw_row_t row, lxw_col_t column, lxw_format *format),
              (page, row, column, format))
FORWARD_ERROR(worksheet_merge_range,
              (lxw_worksheet * page, lxw_row_t first, lxw_col_t from, lxw_row_t last, lxw_col_t to, const char *text,
               lxw_format *format),
              (page, first, from, last, to, text, format))
FORWARD_ERROR(worksheet_set_row, (lxw_worksheet * page, lxw_row_t row, double height, lxw_format *format),
              (page, row, height, format))
FORWARD_ERROR(worksheet_set_column,
              (lxw_worksheet * page, lxw_col_t first, lxw_col_t last, double width, lxw_format *format),
              (page, first, last, width, format))
FORWARD_ERROR(worksheet_conditional_format_range,
              (lxw_worksheet * page, lxw_row_t first, lxw_col_t from, lxw_row_t last, lxw_col_t to,
               lxw_conditional_format *rule),
              (page, first, from, last, to, rule))
FORWARD_ERROR(worksheet_data_validation_range,
              (lxw_worksheet * page, lxw_row_t first, lxw_col_t from, lxw_row_t last, lxw_col_t to,
               lxw_data_validation *rule),
              (page, first, from, last, to, rule))
FORWARD_ERROR(worksheet_repeat_rows, (lxw_worksheet * page, lxw_row_t first, lxw_row_t last), (page, first, last))
FORWARD_ERROR(worksheet_set_footer, (lxw_worksheet * page, const char *text), (page, text))
FORWARD_VOID(worksheet_freeze_panes, (lxw_worksheet * page, lxw_row_t row, lxw_col_t column), (page, row, column))
FORWARD_VOID(worksheet_set_landscape, (lxw_worksheet * page), (page))
FORWARD_VOID(worksheet_set_paper, (lxw_worksheet * page, uint8_t type), (page, type))
FORWARD_VOID(worksheet_fit_to_pages, (lxw_worksheet * page, uint16_t width, uint16_t height), (page, width, height))
FORWARD_VOID(worksheet_center_horizontally, (lxw_worksheet * page), (page))

FORWARD_VOID(format_set_align, (lxw_format * format, uint8_t alignment), (format, alignment))
FORWARD_VOID(format_set_bg_color, (lxw_format * format, lxw_color_t color), (format, color))
FORWARD_VOID(format_set_bold, (lxw_format * format), (format))
FORWARD_VOID(format_set_border, (lxw_format * format, uint8_t style), (format, style))
FORWARD_VOID(format_set_font_color, (lxw_format * format, lxw_color_t color), (format, color))
FORWARD_VOID(format_set_font_name, (lxw_format * format, const char *name), (format, name))
FORWARD_VOID(format_set_font_size, (lxw_format * format, double size), (format, size))
FORWARD_VOID(format_set_num_format, (lxw_format * format, const char *number), (format, number))
FORWARD_VOID(format_set_text_wrap, (lxw_format * format), (format))
