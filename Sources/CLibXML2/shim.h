#ifndef BILAT_CLIBXML2_H
#define BILAT_CLIBXML2_H
/* Debian's headers pull in ICU's, which clash with Foundation's. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

static void bilat_silent(void *context, xmlErrorPtr error) {
    (void)context;
    (void)error;
}

/* Mistakes of a page are not printed to stderr. */
static inline void bilat_silence_context(xmlXPathContextPtr context) {
    context->error = bilat_silent;
}

/* A macro of libxml2, which Swift does not see. */
static inline int bilat_node_count(xmlNodeSetPtr set) {
    return set ? set->nodeNr : 0;
}

static inline xmlNodePtr bilat_node(xmlNodeSetPtr set, int place) {
    return set->nodeTab[place];
}

/* Recovering, silent, without the network, without nodes for white space alone being dropped. */
static inline htmlDocPtr bilat_read_html(const char *bytes, int count, const char *encoding) {
    return htmlReadMemory(
        bytes, count, NULL, encoding,
        HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_COMPACT);
}

#endif
