#include "CurlShim.h"

#include <curl/curl.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* Bytes of an answer's headers that are kept. */
static const size_t header_bytes_max = 16384;
/* Milliseconds after which a stream looks whether it is silent for too long. */
static const int stream_look_milliseconds = 1000;

struct sink {
    struct samenop_http_answer *answer;
    size_t capacity;
    size_t max;
    CURL *handle;
    /* Of a stream: who takes what comes in with a good status, and when that last happened. */
    samenop_http_take take;
    void *context;
    time_t heard_at;
};

static time_t seconds_now(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec;
}

static size_t take(char *data, size_t size, size_t count, void *context) {
    struct sink *sink = context;
    size_t length = size * count;
    struct samenop_http_answer *answer = sink->answer;
    if (sink->take) {
        long status = 0;
        curl_easy_getinfo(sink->handle, CURLINFO_RESPONSE_CODE, &status);
        sink->heard_at = seconds_now();
        if (status >= 200 && status < 300)
            return sink->take(sink->context, (const unsigned char *)data, length) ? length : 0;
    }
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

static size_t take_header(char *data, size_t size, size_t count, void *context) {
    struct sink *sink = context;
    struct samenop_http_answer *answer = sink->answer;
    size_t length = size * count;
    /* A new status line: what came before it was of an answer on the way. */
    if (length > 5 && memcmp(data, "HTTP/", 5) == 0) answer->headers_length = 0;
    if (answer->headers_length + length > header_bytes_max) return length;
    if (!answer->headers) answer->headers = malloc(header_bytes_max);
    if (!answer->headers) return 0;
    memcpy(answer->headers + answer->headers_length, data, length);
    answer->headers_length += length;
    return length;
}

void *samenop_http_open(void) {
    curl_global_init(CURL_GLOBAL_DEFAULT);
    return curl_easy_init();
}

void samenop_http_close(void *handle) { curl_easy_cleanup(handle); }

/* Sets everything that a request asks for. The list of headers is the caller's to free. */
static struct curl_slist *prepare(
    CURL *handle, const struct samenop_http_request *request, struct sink *sink) {
    struct samenop_http_answer *answer = sink->answer;
    struct curl_slist *headers = NULL;
    for (size_t index = 0; index < request->header_count; index++)
        headers = curl_slist_append(headers, request->headers[index]);
    sink->handle = handle;

    /* Reset keeps the connection, so that a second call needs no second handshake. */
    curl_easy_reset(handle);
    curl_easy_setopt(handle, CURLOPT_URL, request->url);
    curl_easy_setopt(handle, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT, request->connect_timeout_seconds);
    curl_easy_setopt(handle, CURLOPT_ERRORBUFFER, answer->failure_text);
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, take);
    curl_easy_setopt(handle, CURLOPT_WRITEDATA, sink);
    curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, take_header);
    curl_easy_setopt(handle, CURLOPT_HEADERDATA, sink);
    if (!request->is_verbatim) curl_easy_setopt(handle, CURLOPT_ACCEPT_ENCODING, "");
    if (request->ca_file) curl_easy_setopt(handle, CURLOPT_CAINFO, request->ca_file);
    if (strcmp(request->method, "HEAD") == 0) {
        curl_easy_setopt(handle, CURLOPT_NOBODY, 1L);
    } else if (strcmp(request->method, "GET") != 0) {
        curl_easy_setopt(handle, CURLOPT_POST, 1L);
        curl_easy_setopt(handle, CURLOPT_CUSTOMREQUEST, request->method);
        curl_easy_setopt(handle, CURLOPT_POSTFIELDS, (const char *)request->body);
        curl_easy_setopt(handle, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)request->body_length);
    }
    return headers;
}

static void conclude(
    CURL *handle, CURLcode code, struct samenop_http_answer *answer, struct curl_slist *headers) {
    answer->failure = (int)code;
    curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &answer->status);
    curl_easy_setopt(handle, CURLOPT_ERRORBUFFER, NULL);
    curl_slist_free_all(headers);
}

void samenop_http_perform(
    void *handle, const struct samenop_http_request *request, struct samenop_http_answer *answer) {
    memset(answer, 0, sizeof *answer);
    struct sink sink = {.answer = answer, .max = request->answer_bytes_max};
    struct curl_slist *headers = prepare(handle, request, &sink);
    curl_easy_setopt(handle, CURLOPT_LOW_SPEED_LIMIT, 1L);
    curl_easy_setopt(handle, CURLOPT_LOW_SPEED_TIME, request->stall_timeout_seconds);
    curl_easy_setopt(handle, CURLOPT_TIMEOUT_MS, request->total_timeout_milliseconds);
    conclude(handle, curl_easy_perform(handle), answer, headers);
}

struct stream {
    CURLM *multi;
    CURL *easy;
    atomic_int is_cancelled;
};

void *samenop_http_stream_open(void) {
    curl_global_init(CURL_GLOBAL_DEFAULT);
    struct stream *stream = calloc(1, sizeof *stream);
    if (!stream) return NULL;
    stream->multi = curl_multi_init();
    stream->easy = curl_easy_init();
    if (stream->multi && stream->easy) return stream;
    samenop_http_stream_close(stream);
    return NULL;
}

void samenop_http_stream_close(void *opened) {
    struct stream *stream = opened;
    if (stream->easy) curl_easy_cleanup(stream->easy);
    if (stream->multi) curl_multi_cleanup(stream->multi);
    free(stream);
}

void samenop_http_stream_cancel(void *opened) {
    struct stream *stream = opened;
    atomic_store(&stream->is_cancelled, 1);
    curl_multi_wakeup(stream->multi);
}

void samenop_http_stream_perform(
    void *opened, const struct samenop_http_request *request, samenop_http_take take,
    void *context, struct samenop_http_answer *answer) {
    struct stream *stream = opened;
    memset(answer, 0, sizeof *answer);
    struct sink sink = {
        .answer = answer, .max = request->answer_bytes_max, .take = take, .context = context,
        .heard_at = seconds_now()};
    struct curl_slist *headers = prepare(stream->easy, request, &sink);
    CURLcode code = CURLE_FAILED_INIT;
    if (curl_multi_add_handle(stream->multi, stream->easy) == CURLM_OK) {
        int running = 1;
        while (running) {
            if (curl_multi_perform(stream->multi, &running) != CURLM_OK) break;
            if (!running) break;
            code = CURLE_ABORTED_BY_CALLBACK;
            if (atomic_load(&stream->is_cancelled)) break;
            code = CURLE_OPERATION_TIMEDOUT;
            if (seconds_now() - sink.heard_at > request->stall_timeout_seconds) break;
            code = CURLE_RECV_ERROR;
            if (curl_multi_poll(stream->multi, NULL, 0, stream_look_milliseconds, NULL) != CURLM_OK)
                break;
        }
        if (!running) {
            int left = 0;
            CURLMsg *message = curl_multi_info_read(stream->multi, &left);
            code = message && message->msg == CURLMSG_DONE ? message->data.result : CURLE_RECV_ERROR;
        }
        curl_multi_remove_handle(stream->multi, stream->easy);
    }
    conclude(stream->easy, code, answer, headers);
}

void samenop_http_answer_free(struct samenop_http_answer *answer) {
    free(answer->body);
    free(answer->headers);
    answer->body = NULL;
    answer->headers = NULL;
}
