#ifndef BILAT_CLIBARCHIVE_H
#define BILAT_CLIBARCHIVE_H
#include <archive.h>
#include <archive_entry.h>
#endif
