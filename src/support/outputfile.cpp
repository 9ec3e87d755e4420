// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/outputfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>
#include <filesystem>

namespace muster {

namespace {

namespace fs = std::filesystem;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OutputFile)
};

fs::path pathOf(const QString &path)
{
    return QFileInfo(path).filesystemAbsoluteFilePath();
}

/// With every link followed, also where the last part does not exist yet.
fs::path settled(const fs::path &path)
{
    std::error_code error;
    const fs::path canonical = fs::weakly_canonical(path, error);
    return error ? path : canonical;
}

bool isSame(const fs::path &a, const fs::path &b)
{
    std::error_code error;
    // By what the file system says: hard links, and names that differ in case where that makes no difference.
    if (fs::equivalent(a, b, error) && !error)
        return true;
    return settled(a) == settled(b);
}

/// /proc/self/fd/1 and the like: a name for what is open already.
bool namesWhatIsOpen(const fs::path &path)
{
    const fs::path folder = settled(path.parent_path()).relative_path();
    return !folder.empty() && *folder.begin() == "proc";
}

/// What is not to be replaced by a file, also where /dev/stdout leads to a plain one.
bool isDevice(const fs::path &path)
{
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (fs::exists(status) && !fs::is_regular_file(status) && !fs::is_directory(status))
        return true;
    if (!fs::is_symlink(fs::symlink_status(path, error)))
        return namesWhatIsOpen(path);
    const fs::path target = path.parent_path() / fs::read_symlink(path, error);
    return namesWhatIsOpen(path) || namesWhatIsOpen(target);
}

/// None of \a kept may be meant by the path.
Result<void> checked(const QString &path, const QStringList &kept)
{
    const fs::path wanted = pathOf(path);
    for (const QString &file : kept) {
        if (!file.isEmpty() && isSame(wanted, pathOf(file)))
            return fail(ErrorCode::Conflict,
                        Text::tr("This file is in use: it cannot be written over."), path,
                        Text::tr("Choose another name."));
    }
    return {};
}

} // namespace

OutputFile::OutputFile(QString path, QStringList kept)
    : m_path(std::move(path))
    , m_kept(std::move(kept))
{
}

OutputFile::~OutputFile() = default;

Result<void> OutputFile::open()
{
    if (const auto allowed = checked(m_path, m_kept); !allowed)
        return allowed;
    const fs::path path = pathOf(m_path);
    m_isDirect = isDevice(path);
    if (m_isDirect) {
        m_file = std::make_unique<QFile>(m_path);
        // The end of what stands there already, as where a shell appends.
        return m_file->open(QIODevice::WriteOnly | QIODevice::Append) ? Result<void>() : failure();
    }
    // Written where the link points, so that the link stays one.
    m_file = std::make_unique<QSaveFile>(QFileInfo(settled(path)).filePath());
    return m_file->open(QIODevice::WriteOnly) ? Result<void>() : failure();
}

Result<void> OutputFile::write(QByteArrayView bytes)
{
    return m_file->write(bytes.data(), bytes.size()) == bytes.size() ? Result<void>() : failure();
}

Result<void> OutputFile::commit()
{
    if (m_isDirect)
        return m_file->flush() && m_file->error() == QFileDevice::NoError ? Result<void>()
                                                                          : failure();
    return static_cast<QSaveFile *>(m_file.get())->commit() ? Result<void>() : failure();
}

Result<void> OutputFile::failure() const
{
    return fail(ErrorCode::Io,
                Text::tr("The file cannot be written: %1.").arg(m_file->errorString()), m_path,
                Text::tr("Check that the folder can be written and the disk is not full."));
}

} // namespace muster
