// SPDX-License-Identifier: GPL-3.0-or-later
// A file that a person named for something to be written into.
//
// Whatever a program writes under a name it was given goes through here, so that nothing is destroyed by a name: what is
// being read and the open workspace are refused, under whatever other name, link or hard link they are meant. A plain file
// is written beside its name and put in place when it is whole; one that a link points at, in its own place. Devices and
// pipes (/dev/stdout) are written as they are and never replaced. One thread; without commit() a plain file stays as it
// was. Fails with Conflict for a file that is needed, otherwise with Io.
#pragma once

#include "support/error.h"

#include <QByteArrayView>
#include <QStringList>
#include <memory>

class QFileDevice;

namespace muster {

class OutputFile
{
public:
    /// \a kept: the files that are needed as they are; empty names are none.
    OutputFile(QString path, QStringList kept);
    ~OutputFile();
    OutputFile(const OutputFile &) = delete;
    OutputFile &operator=(const OutputFile &) = delete;

    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> write(QByteArrayView bytes);
    /// Fails as well where a write() before it did.
    [[nodiscard]] Result<void> commit();

private:
    [[nodiscard]] Result<void> failure() const;

    const QString m_path;
    const QStringList m_kept;
    std::unique_ptr<QFileDevice> m_file;
    bool m_isDirect = false; ///< a device or pipe
};

} // namespace muster
