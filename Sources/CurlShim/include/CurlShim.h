#ifndef SAMENOP_CURL_SHIM_H
#define SAMENOP_CURL_SHIM_H

#include <stddef.h>

/* libcurl sets options through a variadic function, which Swift can't call. These are the calls
   that the client needs: send a request and get its answer whole, or as it comes in. */

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
    /* All of it; 0 when it may take as long as it goes on. Not for streams. */
    long total_timeout_milliseconds;
    size_t answer_bytes_max;
    const char *ca_file;
    /* 1 when the answer may not be compressed on its way. */
    int is_verbatim;
};

/* An answer. Freed by samenop_http_answer_free. */
struct samenop_http_answer {
    long status;
    unsigned char *body;
    size_t body_length;
    /* The lines of the last answer's headers, as they came. */
    char *headers;
    size_t headers_length;
    int too_large;
    /* 0 when a whole answer came, else a libcurl code. */
    int failure;
    char failure_text[256];
};

void *samenop_http_open(void);
void samenop_http_close(void *handle);
void samenop_http_perform(
    void *handle, const struct samenop_http_request *request, struct samenop_http_answer *answer);

/* Takes a piece of a stream; 0 when it wants no more. */
typedef int (*samenop_http_take)(void *context, const unsigned char *data, size_t length);

/* A stream: one request whose answer has no end. Cancelling may come from any thread, and ends
   perform at once; silence for stall_timeout_seconds ends it too. With another status than 2xx the
   body is in the answer as usual. */
void *samenop_http_stream_open(void);
void samenop_http_stream_close(void *stream);
void samenop_http_stream_cancel(void *stream);
void samenop_http_stream_perform(
    void *stream, const struct samenop_http_request *request, samenop_http_take take,
    void *context, struct samenop_http_answer *answer);

void samenop_http_answer_free(struct samenop_http_answer *answer);

#endif
