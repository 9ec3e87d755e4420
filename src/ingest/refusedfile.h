// SPDX-License-Identifier: GPL-3.0-or-later
// The file of refused rows: line, reason and the original columns, UTF-8 with commas, so that it can be corrected and
// imported again (its two first columns are ignored then). Where it may be written: support/outputfile.h. One thread.
#pragma once

#include "support/outputfile.h"

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace muster::ingest {

class RefusedFile
{
public:
    /// \a kept: what is needed as it is (OutputFile).
    [[nodiscard]] static Result<std::unique_ptr<RefusedFile>>
    create(const QString &path, const QStringList &kept, const QStringList &header);
    /// That it could not be written is said by close().
    void add(qint64 line, const QString &reason, std::string_view cells);
    [[nodiscard]] Result<void> close();

    /// The cells of a record as a piece of CSV, for add().
    [[nodiscard]] static std::string toCsv(const std::vector<std::string_view> &cells);

private:
    RefusedFile(const QString &path, const QStringList &kept);
    void write(const std::string &line);

    OutputFile m_file;
    std::optional<Error> m_failure; ///< the first
};

} // namespace muster::ingest
