#ifndef BILAT_CLIBXML2_H
#define BILAT_CLIBXML2_H
/* Debian's headers pull in ICU's, which clash with Foundation's own ICU. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#endif
