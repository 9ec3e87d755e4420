// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/refusedfile.h"

#include <QCoreApplication>

namespace muster::ingest {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RefusedFile)
};

tl::unexpected<Error> notWritable(const QSaveFile &file)
{
    return fail(ErrorCode::Io,
                Text::tr("The file of refused rows cannot be written: %1").arg(file.errorString()),
                file.fileName(),
                Text::tr("Choose a folder that you may write to, with room left."));
}

void appendCell(std::string_view cell, std::string &out)
{
    if (cell.find_first_of(",\"\r\n;") == std::string_view::npos) {
        out += cell;
        return;
    }
    out += '"';
    for (const char c : cell) {
        if (c == '"')
            out += '"';
        out += c;
    }
    out += '"';
}

} // namespace

RefusedFile::RefusedFile(const QString &path)
    : m_file(path)
{
}

std::string RefusedFile::toCsv(const std::vector<std::string_view> &cells)
{
    std::string out;
    for (size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            out += ',';
        appendCell(cells[i], out);
    }
    return out;
}

Result<std::unique_ptr<RefusedFile>> RefusedFile::create(const QString &path,
                                                         const QStringList &header)
{
    std::unique_ptr<RefusedFile> file(new RefusedFile(path));
    if (!file->m_file.open(QIODevice::WriteOnly))
        return notWritable(file->m_file);
    std::string line = "line,reason";
    for (const QString &name : header) {
        line += ',';
        appendCell(name.toStdString(), line);
    }
    line += '\n';
    file->m_file.write(line.data(), static_cast<qint64>(line.size()));
    return file;
}

void RefusedFile::add(qint64 line, const QString &reason, std::string_view cells)
{
    std::string out = std::to_string(line) + ',';
    appendCell(reason.toStdString(), out);
    out += ',';
    out += cells;
    out += '\n';
    m_file.write(out.data(), static_cast<qint64>(out.size()));
}

Result<void> RefusedFile::close()
{
    if (!m_file.commit())
        return notWritable(m_file);
    return {};
}

} // namespace muster::ingest
