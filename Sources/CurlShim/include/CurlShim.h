#ifndef SAMENOP_CURL_SHIM_H
#define SAMENOP_CURL_SHIM_H

#include <stddef.h>

/* libcurl sets options through a variadic function, which Swift can't call. This is the one call
   that the client needs: post a body, get an answer. */

/* A request. Pointers stay the caller's. */
struct samenop_http_request {
    const char *method;
    const char *url;
    const char *const *headers;
    size_t header_count;
    const unsigned char *body;
    size_t body_length;
    long connect_timeout_seconds;
    long stall_timeout_seconds;
    size_t answer_bytes_max;
    const char *ca_file;
};

/* An answer. Freed by samenop_http_answer_free. */
struct samenop_http_answer {
    long status;
    unsigned char *body;
    size_t body_length;
    int too_large;
    /* 0 when an answer came, else a libcurl code. */
    int failure;
    char failure_text[256];
};

void *samenop_http_open(void);
void samenop_http_close(void *handle);
void samenop_http_perform(
    void *handle, const struct samenop_http_request *request, struct samenop_http_answer *answer);
void samenop_http_answer_free(struct samenop_http_answer *answer);

#endif
