// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/regex.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

namespace spoor::query {
namespace {

// A line is given up after this many steps: some milliseconds, so that a hostile pair of expression and log costs time
// in proportion to the log. Ordinary expressions take some hundreds.
constexpr std::uint32_t step_limit = 200'000;
constexpr std::size_t longest_expression = 1u << 16;

pcre2_code* code(void* p) { return static_cast<pcre2_code*>(p); }

}

struct Regex::Scratch::State {
    pcre2_match_data* data = pcre2_match_data_create(1, nullptr);
    pcre2_match_context* context = pcre2_match_context_create(nullptr);
    pcre2_jit_stack* stack = pcre2_jit_stack_create(32 * 1024, 1024 * 1024, nullptr);

    State()
    {
        pcre2_set_match_limit(context, step_limit);
        pcre2_jit_stack_assign(context, nullptr, stack);
    }
    ~State()
    {
        pcre2_jit_stack_free(stack);
        pcre2_match_context_free(context);
        pcre2_match_data_free(data);
    }
    State(const State&) = delete;
    State& operator=(const State&) = delete;
};

Regex::Scratch::Scratch() : state_(std::make_unique<State>()) {}
Regex::Scratch::~Scratch() = default;

std::shared_ptr<const Regex> Regex::compile(std::string_view expression, bool caseless, Text text, Fault& fault)
{
    std::uint32_t options = PCRE2_MULTILINE;
    if (caseless)
        options |= PCRE2_CASELESS;
    if (text == Text::Utf8)
        options |= PCRE2_UTF | PCRE2_MATCH_INVALID_UTF;
    // An expression must not switch to UTF by itself (`(*UTF)`): raw bytes would then be checked, and refused.
    else
        options |= PCRE2_NEVER_UTF;

    pcre2_compile_context* context = pcre2_compile_context_create(nullptr);
    pcre2_set_newline(context, PCRE2_NEWLINE_LF);
    pcre2_set_max_pattern_length(context, longest_expression);
    int error = 0;
    PCRE2_SIZE position = 0;
    pcre2_code* made = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(expression.data()), expression.size(), options,
                                     &error, &position, context);
    pcre2_compile_context_free(context);
    if (!made) {
        PCRE2_UCHAR message[256] = {};
        pcre2_get_error_message(error, message, sizeof message);
        fault = {reinterpret_cast<const char*>(message), position};
        return nullptr;
    }
    // Where it cannot be done (no memory that may be run) the interpreter does the work.
    pcre2_jit_compile(made, PCRE2_JIT_COMPLETE);
    std::shared_ptr<Regex> regex(new Regex);
    regex->code_ = made;
    regex->expression_ = expression;
    regex->caseless_ = caseless;
    return regex;
}

Regex::~Regex() { pcre2_code_free(code(code_)); }

bool Regex::found_in(std::string_view text, Scratch& scratch) const
{
    const int result = pcre2_match(code(code_), reinterpret_cast<PCRE2_SPTR>(text.data()), text.size(), 0, 0,
                                   scratch.state_->data, scratch.state_->context);
    if (result < PCRE2_ERROR_NOMATCH && !scratch.gave_up_)
        scratch.gave_up_ = this;
    return result >= 0;
}

}
