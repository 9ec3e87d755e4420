// SPDX-License-Identifier: GPL-3.0-or-later
// A file's bytes as a stream, plain or gzip (told by its first two bytes, several members one after the other too).
//
// Owns the open file; one thread. Fails with a sentence that names the file: not there, a folder, not readable, a
// truncated or damaged gzip. zlib does the unpacking (RFC 1952).
#pragma once

#include "support/error.h"

#include <QFile>
#include <memory>
#include <vector>

namespace muster::ingest {

class ByteSource
{
public:
    [[nodiscard]] static Result<ByteSource> open(const QString &path);
    ~ByteSource();
    ByteSource(ByteSource &&) noexcept;
    ByteSource &operator=(ByteSource &&) noexcept;

    /// Appends the next bytes (unpacked) to \a out. False at the end of the file.
    [[nodiscard]] Result<bool> read(std::vector<char> &out);
    /// Back to the first byte.
    [[nodiscard]] Result<void> rewind();

    [[nodiscard]] QString path() const;
    [[nodiscard]] qint64 size() const;     ///< bytes on disk
    [[nodiscard]] qint64 consumed() const; ///< of these, read so far
    [[nodiscard]] bool isCompressed() const;

private:
    struct Private;
    explicit ByteSource(std::unique_ptr<Private> owned);
    std::unique_ptr<Private> d;
};

} // namespace muster::ingest
