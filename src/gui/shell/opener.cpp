// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/opener.h"

#include "engine/demoloader.h"
#include "engine/opensecretstore.h"
#include "gui/foundation/background.h"
#include "storage/databasefiles.h"
#include "support/try.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

using storage::DatabaseUrl;
using storage::Dialect;

constexpr qint64 demoCustomers = 10'000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Opener)
};

struct Prepared
{
    DatabaseUrl url;
    std::shared_ptr<engine::SecretStore> secrets;
};

Result<void> checkFile(const OpenRequest &request)
{
    const QFileInfo file(request.url.path);
    const QString path = QDir::toNativeSeparators(file.absoluteFilePath());
    if (request.file == OpenRequest::File::MustExist && !file.exists())
        return fail(ErrorCode::NotFound, Text::tr("There is no such workspace file."), path,
                    Text::tr("It may have been moved or renamed. Open it from where it is now."));
    if (request.file == OpenRequest::File::MustBeNew && file.exists())
        return fail(ErrorCode::Conflict, Text::tr("There is a file of that name already."), path,
                    Text::tr("Open it, or choose another name for the new workspace."));
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir())
        return fail(ErrorCode::NotFound, Text::tr("There is no such folder."), folder.filePath(),
                    Text::tr("Make the folder first, or choose another one."));
    // SQLite keeps its journal beside the file, so a folder that cannot be written will not do.
    if (!folder.isWritable() || (file.exists() && !file.isWritable()))
        return fail(ErrorCode::Io, Text::tr("This workspace cannot be written to."), path,
                    Text::tr("Ask for the right to write to the file and its folder, or copy the "
                             "file to a folder of your own and open it there."));
    return {};
}

Result<Prepared> prepare(const OpenRequest &request,
                         const QFuture<std::shared_ptr<engine::SecretStore>> &secrets)
{
    Prepared prepared{request.url, secrets.result()};
    if (prepared.url.dialect == Dialect::Sqlite) {
        MUSTER_TRY(checkFile(request));
        return prepared;
    }
    const QString name = engine::databaseSecretName(prepared.url);
    if (prepared.url.password.isEmpty())
        prepared.url.password = qEnvironmentVariable("MUSTER_DB_PASSWORD");
    if (prepared.url.password.isEmpty()) {
        // One that cannot be read is as good as none: then the server says whether it wants one.
        if (const auto kept = prepared.secrets->read(name); kept && *kept)
            prepared.url.password = QString::fromUtf8(**kept);
    }
    return prepared;
}

Result<void> makeDemo(const DatabaseUrl &url, const Clock &clock)
{
    if (QFile::exists(url.path))
        return {};
    if (!QDir().mkpath(QFileInfo(url.path).absolutePath()))
        return fail(ErrorCode::Io, Text::tr("The folder for the demo cannot be made."),
                    QFileInfo(url.path).absolutePath(),
                    Text::tr("Ask for the right to write there."));
    DatabaseUrl growing = url;
    growing.path += u".part"_s;
    const QStringList leftOvers = storage::filesOf(growing);
    for (const QString &file : leftOvers)
        QFile::remove(file);
    {
        MUSTER_TRY_ASSIGN(auto workspace,
                          engine::Workspace::open(growing, clock, engine::WhenOlder::Migrate));
        MUSTER_TRY(engine::loadDemo(*workspace, demoCustomers));
    }
    if (!QFile::rename(growing.path, url.path))
        return fail(ErrorCode::Io, Text::tr("The demo cannot be put into its place."), url.path);
    return {};
}

} // namespace

void openWorkspace(const ShellContext &context, const OpenRequest &request, QObject *owner,
                   Opened then)
{
    const auto work = [request, secrets = context.secrets] { return prepare(request, secrets); };
    runInBackground(owner, work,
                    [&clock = context.clock, fresh = context.newWorkspace, request, owner,
                     then = std::move(then)](const Result<Prepared> &prepared) {
                        if (!prepared)
                            return then(fail(prepared.error()));
                        engine::Session::open(prepared->url, request.whenOlder, clock,
                                              prepared->secrets, owner, then, fresh);
                    });
}

void keepPassword(const ShellContext &context, const DatabaseUrl &url)
{
    std::ignore = QtConcurrent::run([url, secrets = context.secrets] {
        const auto written =
                secrets.result()->write(engine::databaseSecretName(url), url.password.toUtf8());
        if (!written)
            qWarning("the password was not kept: %s", qPrintable(written.error().message));
    });
}

QString pathForNew(const QString &folder, const QString &name)
{
    // Where it cannot be made, the person chooses another one.
    QDir().mkpath(folder);
    QString path = QDir(folder).filePath(name + u".db"_s);
    for (int number = 2; QFile::exists(path); ++number)
        path = QDir(folder).filePath(u"%1 %2.db"_s.arg(name).arg(number));
    return path;
}

DatabaseUrl demoUrl(const ShellContext &context)
{
    DatabaseUrl url;
    url.path = context.dataFolder + u"/demo.db"_s;
    return url;
}

void prepareDemo(const ShellContext &context, QObject *owner,
                 std::function<void(const Result<void> &)> then)
{
    runInBackground(
            owner,
            [url = demoUrl(context), &clock = context.clock] { return makeDemo(url, clock); },
            std::move(then));
}

} // namespace muster::gui
