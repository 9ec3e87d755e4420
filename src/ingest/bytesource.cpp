// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/bytesource.h"

#include "support/try.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace muster::ingest {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ByteSource)
};

constexpr size_t packedChunk = 64 * 1024;
constexpr size_t plainChunk = 256 * 1024;
constexpr int gzipOnly = 15 + 16; // the largest window, gzip header required

} // namespace

struct ByteSource::Private
{
    QFile file;
    bool gzip = false;
    bool inflating = false; ///< the stream below is set up
    bool insideMember = false;
    bool anyMember = false;
    z_stream stream{};
    std::vector<unsigned char> packed = std::vector<unsigned char>(packedChunk);

    ~Private() { endInflate(); }
    void endInflate()
    {
        if (inflating)
            inflateEnd(&stream);
        inflating = false;
    }
    [[nodiscard]] Result<void> beginMember();
    [[nodiscard]] Result<bool> readPlain(std::vector<char> &out);
    [[nodiscard]] Result<bool> readGzip(std::vector<char> &out);
    [[nodiscard]] Result<bool> fill();
    [[nodiscard]] tl::unexpected<Error> damaged(const QString &what) const;
};

ByteSource::ByteSource(std::unique_ptr<Private> owned)
    : d(std::move(owned))
{
}
ByteSource::~ByteSource() = default;
ByteSource::ByteSource(ByteSource &&) noexcept = default;
ByteSource &ByteSource::operator=(ByteSource &&) noexcept = default;

Result<ByteSource> ByteSource::open(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::NotFound, Text::tr("There is no such file."), path,
                    Text::tr("Check the path and its spelling."));
    if (info.isDir())
        return fail(ErrorCode::InvalidInput, Text::tr("This is a folder, not a file."), path,
                    Text::tr("Name the CSV file inside it."));
    auto owned = std::make_unique<Private>();
    owned->file.setFileName(path);
    if (!owned->file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return fail(ErrorCode::Io,
                    Text::tr("The file cannot be read: %1").arg(owned->file.errorString()), path,
                    Text::tr("Check that you may read it and that no other program locks it."));
    }
    const QByteArray magic = owned->file.peek(2);
    owned->gzip = magic == QByteArrayView("\x1f\x8b", 2);
    return ByteSource(std::move(owned));
}

Result<void> ByteSource::rewind()
{
    d->endInflate();
    d->stream = {};
    d->insideMember = d->anyMember = false;
    if (!d->file.seek(0)) {
        return fail(ErrorCode::Io,
                    Text::tr("The file cannot be read again from its beginning: %1")
                            .arg(d->file.errorString()),
                    path(), Text::tr("Copy it to a local folder first."));
    }
    return {};
}

Result<bool> ByteSource::read(std::vector<char> &out)
{
    return d->gzip ? d->readGzip(out) : d->readPlain(out);
}

Result<bool> ByteSource::Private::readPlain(std::vector<char> &out)
{
    const size_t before = out.size();
    out.resize(before + plainChunk);
    const qint64 got = file.read(out.data() + before, plainChunk);
    out.resize(before + static_cast<size_t>(std::max<qint64>(got, 0)));
    if (got < 0) {
        return fail(ErrorCode::Io, Text::tr("Reading failed: %1").arg(file.errorString()),
                    file.fileName(), Text::tr("Check the disk or the network drive."));
    }
    return got > 0;
}

tl::unexpected<Error> ByteSource::Private::damaged(const QString &what) const
{
    return fail(ErrorCode::InvalidInput, what, file.fileName(),
                Text::tr("Download or export the file again."));
}

Result<void> ByteSource::Private::beginMember()
{
    const int result = inflating ? inflateReset(&stream) : inflateInit2(&stream, gzipOnly);
    if (result != Z_OK)
        return fail(ErrorCode::Internal, Text::tr("The unpacker cannot be started."),
                    file.fileName());
    inflating = true;
    insideMember = true;
    return {};
}

// Gets packed bytes where there are none left. False at the end of the file.
Result<bool> ByteSource::Private::fill()
{
    if (stream.avail_in > 0)
        return true;
    const qint64 got = file.read(reinterpret_cast<char *>(packed.data()), packedChunk);
    if (got < 0) {
        return fail(ErrorCode::Io, Text::tr("Reading failed: %1").arg(file.errorString()),
                    file.fileName(), Text::tr("Check the disk or the network drive."));
    }
    stream.next_in = packed.data();
    stream.avail_in = static_cast<uInt>(got);
    return got > 0;
}

Result<bool> ByteSource::Private::readGzip(std::vector<char> &out)
{
    const size_t before = out.size();
    out.resize(before + plainChunk);
    size_t produced = 0;
    while (produced == 0) {
        MUSTER_TRY_ASSIGN(const bool more, fill());
        if (!more) {
            out.resize(before);
            if (insideMember || !anyMember)
                return damaged(Text::tr("The gzip file ends too early: it is incomplete."));
            return false;
        }
        if (!insideMember) {
            // Zeros after the last member are padding (tape blocks), anything else begins another member.
            while (anyMember && stream.avail_in > 0 && *stream.next_in == 0) {
                ++stream.next_in;
                --stream.avail_in;
            }
            if (stream.avail_in == 0)
                continue;
            MUSTER_TRY(beginMember());
        }
        stream.next_out = reinterpret_cast<unsigned char *>(out.data() + before);
        stream.avail_out = plainChunk;
        const int result = inflate(&stream, Z_NO_FLUSH);
        produced = plainChunk - stream.avail_out;
        if (result == Z_STREAM_END) {
            insideMember = false;
            anyMember = true;
        } else if (result != Z_OK && result != Z_BUF_ERROR) {
            out.resize(before);
            return damaged(Text::tr("The gzip file is damaged and cannot be unpacked."));
        }
    }
    out.resize(before + produced);
    return true;
}

QString ByteSource::path() const
{
    return d->file.fileName();
}

qint64 ByteSource::size() const
{
    return d->file.size();
}

qint64 ByteSource::consumed() const
{
    return d->file.pos() - static_cast<qint64>(d->gzip ? d->stream.avail_in : 0);
}

bool ByteSource::isCompressed() const
{
    return d->gzip;
}

} // namespace muster::ingest
