// SPDX-License-Identifier: GPL-3.0-or-later
// The file of refused rows: line, reason and the original columns, UTF-8 with commas, so that it can be corrected and
// imported again (its two first columns are ignored then). Written beside its name and put in place when it is whole.
// One thread.
#pragma once

#include "support/error.h"

#include <QSaveFile>
#include <QStringList>
#include <memory>
#include <string_view>
#include <vector>

namespace muster::ingest {

class RefusedFile
{
public:
    [[nodiscard]] static Result<std::unique_ptr<RefusedFile>> create(const QString &path,
                                                                     const QStringList &header);
    void add(qint64 line, const QString &reason, std::string_view cells);
    [[nodiscard]] Result<void> close();

    /// The cells of a record as a piece of CSV, for add().
    [[nodiscard]] static std::string toCsv(const std::vector<std::string_view> &cells);

private:
    explicit RefusedFile(const QString &path);
    QSaveFile m_file;
};

} // namespace muster::ingest
