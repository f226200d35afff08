#include "CurlShim.h"

#include <curl/curl.h>
#include <stdlib.h>
#include <string.h>

struct sink {
    struct samenop_http_answer *answer;
    size_t capacity;
    size_t max;
};

static size_t take(char *data, size_t size, size_t count, void *context) {
    struct sink *sink = context;
    size_t length = size * count;
    struct samenop_http_answer *answer = sink->answer;
    if (answer->body_length + length > sink->max) {
        answer->too_large = 1;
        return 0;
    }
    if (answer->body_length + length > sink->capacity) {
        size_t capacity = sink->capacity ? sink->capacity * 2 : 16384;
        while (capacity < answer->body_length + length) capacity *= 2;
        unsigned char *grown = realloc(answer->body, capacity);
        if (!grown) return 0;
        answer->body = grown;
        sink->capacity = capacity;
    }
    memcpy(answer->body + answer->body_length, data, length);
    answer->body_length += length;
    return length;
}

void *samenop_http_open(void) {
    curl_global_init(CURL_GLOBAL_DEFAULT);
    return curl_easy_init();
}

void samenop_http_close(void *handle) { curl_easy_cleanup(handle); }

void samenop_http_perform(
    void *handle, const struct samenop_http_request *request, struct samenop_http_answer *answer) {
    memset(answer, 0, sizeof *answer);
    struct sink sink = {answer, 0, request->answer_bytes_max};
    struct curl_slist *headers = NULL;
    for (size_t index = 0; index < request->header_count; index++)
        headers = curl_slist_append(headers, request->headers[index]);

    /* Reset keeps the connection, so that a second call needs no second handshake. */
    curl_easy_reset(handle);
    curl_easy_setopt(handle, CURLOPT_URL, request->url);
    curl_easy_setopt(handle, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(handle, CURLOPT_ACCEPT_ENCODING, "");
    curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT, request->connect_timeout_seconds);
    curl_easy_setopt(handle, CURLOPT_LOW_SPEED_LIMIT, 1L);
    curl_easy_setopt(handle, CURLOPT_LOW_SPEED_TIME, request->stall_timeout_seconds);
    curl_easy_setopt(handle, CURLOPT_ERRORBUFFER, answer->failure_text);
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, take);
    curl_easy_setopt(handle, CURLOPT_WRITEDATA, &sink);
    if (request->ca_file) curl_easy_setopt(handle, CURLOPT_CAINFO, request->ca_file);
    if (strcmp(request->method, "POST") == 0) {
        curl_easy_setopt(handle, CURLOPT_POST, 1L);
        curl_easy_setopt(handle, CURLOPT_POSTFIELDS, (const char *)request->body);
        curl_easy_setopt(handle, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)request->body_length);
    }
    CURLcode code = curl_easy_perform(handle);
    answer->failure = (int)code;
    if (code == CURLE_OK) curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &answer->status);
    curl_easy_setopt(handle, CURLOPT_ERRORBUFFER, NULL);
    curl_slist_free_all(headers);
}

void samenop_http_answer_free(struct samenop_http_answer *answer) {
    free(answer->body);
    answer->body = NULL;
}
