// SPDX-License-Identifier: GPL-3.0-or-later
// Which encoding a file has, and its conversion to UTF-8.
//
// A byte order mark decides; else valid UTF-8 is UTF-8; else, if most lines with non-ASCII bytes are valid UTF-8, it is
// UTF-8 with a few broken lines; else libuchardet guesses. The conversion is the C library's iconv. A TextDecoder
// keeps the state between chunks; one thread.
//
// Bytes that cannot be converted come out as the byte 0xFF, which no valid UTF-8 holds: whoever checks the line finds
// it there, and only that line is lost. UTF-8 itself passes through unchecked for the same reason.
#pragma once

#include "support/error.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace muster::ingest {

struct EncodingGuess
{
    QString name = QStringLiteral("UTF-8"); ///< as iconv knows it
    bool certain = true; ///< false: guessed from the bytes, worth a word to the person
    int markBytes = 0;   ///< length of the byte order mark
};

/// \a head is the beginning of the file, a few kilobytes or more.
[[nodiscard]] EncodingGuess guessEncoding(std::string_view head);

/// Whether guessEncoding() needs more of the file: so far it holds nothing but ASCII.
[[nodiscard]] bool tellsNothing(std::string_view bytes);

[[nodiscard]] bool isValidUtf8(std::string_view text);

class TextDecoder
{
public:
    /// Fails for a name that iconv does not know.
    [[nodiscard]] static Result<TextDecoder> create(const QString &encoding);
    ~TextDecoder();
    TextDecoder(TextDecoder &&) noexcept;
    TextDecoder &operator=(TextDecoder &&) noexcept;

    [[nodiscard]] bool isUtf8() const;
    /// Appends the UTF-8 of \a bytes to \a out; an incomplete character at the end waits for the next call.
    void decode(std::string_view bytes, std::vector<char> &out);
    /// The input is over: an incomplete character left is undecodable.
    void finish(std::vector<char> &out);

private:
    struct Private;
    explicit TextDecoder(std::unique_ptr<Private> owned);
    std::unique_ptr<Private> d;
};

} // namespace muster::ingest
