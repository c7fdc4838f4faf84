#ifndef BILAT_CPCRE2_H
#define BILAT_CPCRE2_H
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
/* glibc declares it under _GNU_SOURCE alone, which Swift's importer does not define. */
extern void *memmem(const void *haystack, size_t haystackLength, const void *needle, size_t needleLength);
#endif
