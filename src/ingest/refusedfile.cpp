// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/refusedfile.h"

#include "support/try.h"

namespace muster::ingest {

namespace {

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

RefusedFile::RefusedFile(const QString &path, const QStringList &kept)
    : m_file(path, kept)
{
}

void RefusedFile::write(const std::string &line)
{
    if (m_failure)
        return;
    const auto size = static_cast<qsizetype>(line.size());
    if (const auto written = m_file.write(QByteArrayView(line.data(), size)); !written)
        m_failure = written.error();
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

Result<std::unique_ptr<RefusedFile>>
RefusedFile::create(const QString &path, const QStringList &kept, const QStringList &header)
{
    std::unique_ptr<RefusedFile> file(new RefusedFile(path, kept));
    MUSTER_TRY(file->m_file.open());
    std::string line = "line,reason";
    for (const QString &name : header) {
        line += ',';
        appendCell(name.toStdString(), line);
    }
    line += '\n';
    file->write(line);
    return file;
}

void RefusedFile::add(qint64 line, const QString &reason, std::string_view cells)
{
    std::string out = std::to_string(line) + ',';
    appendCell(reason.toStdString(), out);
    out += ',';
    out += cells;
    out += '\n';
    write(out);
}

Result<void> RefusedFile::close()
{
    if (m_failure)
        return fail(*m_failure);
    return m_file.commit();
}

} // namespace muster::ingest
