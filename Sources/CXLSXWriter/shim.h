#ifndef LVZHI_CXLSXWRITER_SHIM_H
#define LVZHI_CXLSXWRITER_SHIM_H

#include <xlsxwriter.h>

#endif
