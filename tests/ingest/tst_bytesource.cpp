// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/bytesource.h"

#include <QTemporaryDir>
#include <QtTest>
#include <unistd.h>
#include <zlib.h>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::ingest;

namespace {

QByteArray gzipped(const QByteArray &plain)
{
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(plain.size()))),
                   '\0');
    QByteArray in = plain;
    stream.next_in = reinterpret_cast<unsigned char *>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<unsigned char *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

Result<QByteArray> readAll(ByteSource &source)
{
    std::vector<char> bytes;
    while (true) {
        const auto more = source.read(bytes);
        if (!more)
            return fail(more.error());
        if (!*more)
            return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
    }
}

} // namespace

class TestByteSource : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString written(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(u"file"_s));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
                       ? file.fileName()
                       : QString();
    }

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("content");
        QByteArray big;
        for (int i = 0; i < 200'000; ++i)
            big += QByteArray::number(i) + ',';
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("one byte") << QByteArray("\x1f") << QByteArray("\x1f");
        QTest::newRow("plain") << big << big;
        QTest::newRow("gzip") << gzipped(big) << big;
        QTest::newRow("gzip of nothing") << gzipped({}) << QByteArray();
        QTest::newRow("two members")
                << gzipped("a,b\n") + gzipped(big) << QByteArray("a,b\n") + big;
        QTest::newRow("padded") << gzipped("a,b\n") + QByteArray(1000, '\0') << QByteArray("a,b\n");
    }
    void reads()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, content);
        auto source = ByteSource::open(written(file));
        QVERIFY(source.has_value());
        for (int round = 0; round < 2; ++round) {
            const auto all = readAll(*source);
            QVERIFY(all.has_value());
            QVERIFY(*all == content);
            QCOMPARE(source->consumed(), file.size());
            QVERIFY(source->rewind().has_value());
        }
    }

    void refusesDamagedGzip_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QByteArray good = gzipped(QByteArray("a,b,c\n").repeated(10'000) + "end");
        QTest::newRow("cut in the data") << good.chopped(20);
        QTest::newRow("cut in the trailer") << good.chopped(3);
        QTest::newRow("only the magic") << good.left(2);
        QTest::newRow("wrong checksum") << good.chopped(8) + QByteArray(8, 'x');
        QTest::newRow("noise behind") << good + "noise";
        QByteArray broken = good;
        broken[broken.size() / 2] = static_cast<char>(~broken[broken.size() / 2]);
        QTest::newRow("a flipped byte") << broken;
    }
    void refusesDamagedGzip()
    {
        QFETCH(QByteArray, file);
        const QString path = written(file);
        auto source = ByteSource::open(path);
        QVERIFY(source.has_value());
        const auto all = readAll(*source);
        QVERIFY(!all.has_value());
        QCOMPARE(all.error().code, ErrorCode::InvalidInput);
        QCOMPARE(all.error().place, path);
        QVERIFY(!all.error().remedy.isEmpty());
    }

    void refusesWhatIsNoFile()
    {
        const auto missing = ByteSource::open(m_folder.filePath(u"nowhere.csv"_s));
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        const auto folder = ByteSource::open(m_folder.path());
        QVERIFY(!folder);
        QCOMPARE(folder.error().code, ErrorCode::InvalidInput);
    }

    void refusesWhatMayNotBeRead()
    {
        if (geteuid() == 0)
            QSKIP("root may read every file");
        const QString path = written("x");
        QFile::setPermissions(path, {});
        const auto source = ByteSource::open(path);
        QVERIFY(!source);
        QCOMPARE(source.error().code, ErrorCode::Io);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    }
};

QTEST_GUILESS_MAIN(TestByteSource)
#include "tst_bytesource.moc"
