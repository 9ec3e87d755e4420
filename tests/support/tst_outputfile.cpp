// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/outputfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace muster;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void make(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

Result<void> write(const QString &path, const QStringList &kept = {})
{
    OutputFile file(path, kept);
    if (const auto opened = file.open(); !opened)
        return opened;
    if (const auto written = file.write("new"); !written)
        return written;
    return file.commit();
}

} // namespace

class TestOutputFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        make(at(u"input.csv"_s), "old");
    }

    void writesAFileWhenItIsWhole()
    {
        {
            OutputFile file(at(u"input.csv"_s), {});
            QVERIFY(file.open());
            QVERIFY(file.write("half"));
            QCOMPARE(bytesOf(at(u"input.csv"_s)), "old");
        }
        QCOMPARE(bytesOf(at(u"input.csv"_s)), "old");
        QVERIFY(write(at(u"input.csv"_s), {at(u"other.csv"_s), QString()}));
        QCOMPARE(bytesOf(at(u"input.csv"_s)), "new");
        QVERIFY(write(at(u"fresh.csv"_s)));
        QCOMPARE(bytesOf(at(u"fresh.csv"_s)), "new");
    }

    void refusesWhatIsNeeded()
    {
        const QString input = at(u"input.csv"_s);
        QVERIFY(QDir(m_folder->path()).mkdir(u"sub"_s));
        QVERIFY(QFile::link(input, at(u"link.csv"_s)));
        QVERIFY(QFile::link(m_folder->path(), at(u"sub/up"_s)));
        QStringList names{input, at(u"sub/../input.csv"_s), at(u"link.csv"_s),
                          at(u"sub/up/input.csv"_s), QDir::current().relativeFilePath(input)};
#ifdef Q_OS_UNIX
        QCOMPARE(::link(QFile::encodeName(input).constData(),
                        QFile::encodeName(at(u"hard.csv"_s)).constData()),
                 0);
        names.append(at(u"hard.csv"_s));
#endif
        for (const QString &name : std::as_const(names)) {
            const auto written = write(name, {at(u"w.db"_s), input});
            QVERIFY2(!written, qPrintable(name));
            QCOMPARE(written.error().code, ErrorCode::Conflict);
            QCOMPARE(written.error().place, name);
            QVERIFY(!written.error().remedy.isEmpty());
            QCOMPARE(bytesOf(input), "old");
        }
        // Also what is not there at the moment, like a journal.
        QVERIFY(!write(at(u"sub/up/w.db-wal"_s), {at(u"w.db-wal"_s)}));
        QVERIFY(!QFile::exists(at(u"w.db-wal"_s)));
    }

    void aLinkStaysALink()
    {
        QVERIFY(QFile::link(at(u"input.csv"_s), at(u"one.csv"_s)));
        QVERIFY(QFile::link(at(u"one.csv"_s), at(u"two.csv"_s)));
        QVERIFY(write(at(u"two.csv"_s)));
        QVERIFY(QFileInfo(at(u"two.csv"_s)).isSymLink());
        QVERIFY(QFileInfo(at(u"one.csv"_s)).isSymLink());
        QCOMPARE(bytesOf(at(u"input.csv"_s)), "new");
    }

    void saysWhyNot()
    {
        const auto folder = write(m_folder->path());
        QVERIFY(!folder);
        QCOMPARE(folder.error().code, ErrorCode::Io);
        const auto missing = write(at(u"no/such/folder.csv"_s));
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::Io);
    }

#ifdef Q_OS_UNIX
    void pipesAreWrittenAsTheyAre()
    {
        const QByteArray name = QFile::encodeName(at(u"pipe"_s));
        QCOMPARE(mkfifo(name.constData(), 0600), 0);
        const int reader = ::open(name.constData(), O_RDONLY | O_NONBLOCK);
        QVERIFY(reader >= 0);
        QVERIFY(write(at(u"pipe"_s)));
        char said[8] = {};
        QCOMPARE(::read(reader, said, sizeof said), 3);
        QCOMPARE(QByteArray(said), "new");
        ::close(reader);
        struct stat is = {};
        QCOMPARE(lstat(name.constData(), &is), 0);
        QVERIFY(S_ISFIFO(is.st_mode));
    }

    void whatIsOpenIsAppendedTo()
    {
        if (!QFile::exists(u"/proc/self/fd"_s))
            QSKIP("open files have no names here");
        QFile open(at(u"input.csv"_s));
        QVERIFY(open.open(QIODevice::Append));
        QVERIFY(QFile::link(u"/proc/self/fd/%1"_s.arg(open.handle()), at(u"stdout"_s)));
        QVERIFY(write(at(u"stdout"_s)));
        QCOMPARE(bytesOf(at(u"input.csv"_s)), "oldnew");
    }

    void aFullDeviceIsNoSuccess()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("there is no /dev/full here");
        QVERIFY(!write(u"/dev/full"_s));
        struct stat is = {};
        QCOMPARE(lstat("/dev/full", &is), 0);
        QVERIFY(S_ISCHR(is.st_mode));
        QVERIFY(write(u"/dev/null"_s));
        QCOMPARE(lstat("/dev/null", &is), 0);
        QVERIFY(S_ISCHR(is.st_mode));
    }
#endif

private:
    [[nodiscard]] QString at(const QString &name) const
    {
        return m_folder->filePath(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestOutputFile)
#include "tst_outputfile.moc"
