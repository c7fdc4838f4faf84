// libcurl for Swift: its variadic functions under fixed types, and the few socket calls beside them. No logic.
#ifndef BILAT_CCURL_H
#define BILAT_CCURL_H

#define CURL_DISABLE_TYPECHECK 1
#include <arpa/inet.h>
#include <curl/curl.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

typedef size_t (*bilat_bytes_callback)(char *bytes, size_t size, size_t count, void *context);
typedef int (*bilat_progress_callback)(void *context, curl_off_t downTotal, curl_off_t downNow, curl_off_t upTotal,
                                       curl_off_t upNow);
typedef int (*bilat_before_request_callback)(void *context, char *remoteAddress, char *localAddress, int remotePort,
                                             int localPort);
typedef curl_socket_t (*bilat_open_socket_callback)(void *context, curlsocktype purpose,
                                                    struct curl_sockaddr *address);
typedef int (*bilat_socket_callback)(CURL *easy, curl_socket_t socket, int what, void *context, void *socketContext);
typedef int (*bilat_timer_callback)(CURLM *multi, long milliseconds, void *context);

static inline CURLcode bilat_easy_set_long(CURL *easy, CURLoption option, long value) {
    return curl_easy_setopt(easy, option, value);
}
static inline CURLcode bilat_easy_set_string(CURL *easy, CURLoption option, const char *value) {
    return curl_easy_setopt(easy, option, value);
}
static inline CURLcode bilat_easy_set_pointer(CURL *easy, CURLoption option, void *value) {
    return curl_easy_setopt(easy, option, value);
}
static inline CURLcode bilat_easy_set_list(CURL *easy, CURLoption option, struct curl_slist *value) {
    return curl_easy_setopt(easy, option, value);
}
static inline CURLcode bilat_easy_set_bytes(CURL *easy, CURLoption option, bilat_bytes_callback value) {
    return curl_easy_setopt(easy, option, value);
}
static inline CURLcode bilat_easy_set_progress(CURL *easy, bilat_progress_callback value) {
    return curl_easy_setopt(easy, CURLOPT_XFERINFOFUNCTION, value);
}
static inline CURLcode bilat_easy_set_before_request(CURL *easy, bilat_before_request_callback value) {
    return curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, value);
}
static inline CURLcode bilat_easy_set_open_socket(CURL *easy, bilat_open_socket_callback value) {
    return curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, value);
}
static inline CURLcode bilat_easy_get_long(CURL *easy, CURLINFO info, long *value) {
    return curl_easy_getinfo(easy, info, value);
}
static inline CURLcode bilat_easy_get_offset(CURL *easy, CURLINFO info, curl_off_t *value) {
    return curl_easy_getinfo(easy, info, value);
}
static inline CURLcode bilat_easy_get_string(CURL *easy, CURLINFO info, const char **value) {
    return curl_easy_getinfo(easy, info, value);
}
static inline CURLMcode bilat_multi_set_long(CURLM *multi, CURLMoption option, long value) {
    return curl_multi_setopt(multi, option, value);
}
static inline CURLMcode bilat_multi_set_pointer(CURLM *multi, CURLMoption option, void *value) {
    return curl_multi_setopt(multi, option, value);
}
static inline CURLMcode bilat_multi_set_socket(CURLM *multi, bilat_socket_callback value) {
    return curl_multi_setopt(multi, CURLMOPT_SOCKETFUNCTION, value);
}
static inline CURLMcode bilat_multi_set_timer(CURLM *multi, bilat_timer_callback value) {
    return curl_multi_setopt(multi, CURLMOPT_TIMERFUNCTION, value);
}

// The result of a finished transfer sits in an anonymous union that Swift imports unnamed.
static inline CURLcode bilat_message_result(const CURLMsg *message) { return message->data.result; }

// Macros and flexible arrays that Swift does not import.
static inline long bilat_global_default(void) { return CURL_GLOBAL_DEFAULT; }
static inline const struct sockaddr *bilat_address(const struct curl_sockaddr *address) { return &address->addr; }
static inline curl_socket_t bilat_open_socket(const struct curl_sockaddr *address) {
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}
static inline int bilat_duplicate(int descriptor) { return fcntl(descriptor, F_DUPFD_CLOEXEC, 0); }
static inline int bilat_close(int descriptor) { return close(descriptor); }
static inline const char *bilat_error_text(int number) { return strerror(number); }
static inline int bilat_is_readable(const char *path) { return access(path, R_OK) == 0; }
static inline const char *bilat_authority_file(void) { return curl_version_info(CURLVERSION_NOW)->cainfo; }
static inline const char *bilat_environment(const char *name) { return getenv(name); }

// The address as 4 or 16 bytes in network order; answers how many, 0 for another family.
static inline int bilat_address_bytes(const struct sockaddr *address, unsigned char *bytes) {
    if (address->sa_family == AF_INET) {
        __builtin_memcpy(bytes, &((const struct sockaddr_in *)(const void *)address)->sin_addr, 4);
        return 4;
    }
    if (address->sa_family == AF_INET6) {
        __builtin_memcpy(bytes, &((const struct sockaddr_in6 *)(const void *)address)->sin6_addr, 16);
        return 16;
    }
    return 0;
}
static inline int bilat_parse_address(const char *text, unsigned char *bytes) {
    if (inet_pton(AF_INET, text, bytes) == 1) return 4;
    if (inet_pton(AF_INET6, text, bytes) == 1) return 16;
    return 0;
}
#endif
