#ifndef BILAT_CCURL_H
#define BILAT_CCURL_H
#include <curl/curl.h>
#endif
