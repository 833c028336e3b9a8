#ifndef LVZHI_CXLSXWRITER_H
#define LVZHI_CXLSXWRITER_H

#include <string.h>
#include <xlsxwriter.h>

/* Title and moment among the file's properties. 0 would mean the clock, so it becomes 1. */
static inline void lvz_xlsx_describe(lxw_workbook *book, const char *title, int64_t created) {
  lxw_doc_properties properties;
  memset(&properties, 0, sizeof properties);
  properties.title = (char *)title;
  properties.author = "lvzhi";
  properties.created = created == 0 ? 1 : (time_t)created;
  workbook_set_properties(book, &properties);
}

/* Shows numbers below a value in another format. */
static inline void lvz_xlsx_mark_below(lxw_worksheet *page, lxw_row_t first, lxw_row_t last, lxw_col_t column,
                                       double value, lxw_format *format) {
  lxw_conditional_format rule;
  memset(&rule, 0, sizeof rule);
  rule.type = LXW_CONDITIONAL_TYPE_CELL;
  rule.criteria = LXW_CONDITIONAL_CRITERIA_LESS_THAN;
  rule.value = value;
  rule.format = format;
  worksheet_conditional_format_range(page, first, column, last, column, &rule);
}

/* Offers the texts of a list, such as "\"a,b\"", in a column; others are refused by the spreadsheet. */
static inline void lvz_xlsx_offer(lxw_worksheet *page, lxw_row_t first, lxw_row_t last, lxw_col_t column,
                                  const char *list) {
  lxw_data_validation rule;
  memset(&rule, 0, sizeof rule);
  rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
  rule.value_formula = (char *)list;
  worksheet_data_validation_range(page, first, column, last, column, &rule);
}

#endif
