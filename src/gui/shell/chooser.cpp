// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/chooser.h"

#include "engine/olderworkspace.h"
#include "gui/foundation/background.h"
#include "gui/shell/connectdialog.h"
#include "gui/widgets/passphrasedialog.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

using storage::DatabaseUrl;
using storage::Dialect;

DatabaseUrl fileUrl(const QString &path)
{
    DatabaseUrl url;
    url.path = path;
    return url;
}

QString nameOf(const DatabaseUrl &url)
{
    return url.dialect == Dialect::Sqlite ? QFileInfo(url.path).fileName() : url.host;
}

} // namespace

Chooser::Chooser(const ShellContext &context, Notices &notices, QWidget *window, Taken taken)
    : QObject(window)
    , m_context(context)
    , m_notices(notices)
    , m_window(window)
    , m_taken(std::move(taken))
{
}

void Chooser::setStartPage(StartPage *page)
{
    m_page = page;
    if (!page)
        return;
    connect(page, &StartPage::demoRequested, this, &Chooser::openDemo);
    connect(page, &StartPage::newRequested, this, &Chooser::makeNew);
    connect(page, &StartPage::openRequested, this, &Chooser::openFile);
    connect(page, &StartPage::connectRequested, this, &Chooser::connectToServer);
    connect(page, &StartPage::workspaceRequested, this,
            [this](const QString &url) { openUrl(url); });
    connect(page, &StartPage::remedyRequested, this, &Chooser::applyRemedy);
}

void Chooser::begin(const QString &text)
{
    m_isBusy = true;
    m_error.reset();
    if (!m_page)
        return;
    m_page->clearError();
    m_page->setBusy(text);
}

void Chooser::openDemo()
{
    if (m_isBusy)
        return;
    const bool isThere = QFile::exists(demoUrl(m_context).path);
    begin(isThere ? tr("Opening the demo…")
                  : tr("Making the demo: 10,000 customers with their orders and campaigns…"));
    m_request = {.url = demoUrl(m_context), .file = OpenRequest::File::MustExist};
    prepareDemo(m_context, this, [this](const Result<void> &made) {
        m_isBusy = false;
        if (!made)
            return failed(made.error());
        open(m_request);
    });
}

void Chooser::makeNew()
{
    if (std::exchange(m_isSuggesting, true))
        return;
    runInBackground(
            this,
            [folder = m_context.dataFolder, name = tr("workspace")] {
                return pathForNew(folder, name);
            },
            [this](const QString &path) {
                m_isSuggesting = false;
                askForNewFile(path);
            });
}

void Chooser::askForNewFile(const QString &suggestion)
{
    m_context.dialogs.saveFile(
            m_window, {tr("New workspace"), tr("Muster workspaces (*.db)"), suggestion},
            [this](const QString &path) {
                if (path.isEmpty())
                    return;
                const QString file = QFileInfo(path).suffix().isEmpty() ? path + u".db"_s : path;
                open({.url = fileUrl(file), .file = OpenRequest::File::MustBeNew});
            });
}

void Chooser::openFile()
{
    m_context.dialogs.openFile(
            m_window,
            {tr("Open a workspace"), tr("Muster workspaces (*.db);;All files (*)"),
             m_context.dataFolder},
            [this](const QString &path) {
                if (!path.isEmpty())
                    open({.url = fileUrl(path), .file = OpenRequest::File::MustExist});
            });
}

void Chooser::connectToServer()
{
    DatabaseUrl url;
    url.dialect = Dialect::Postgresql;
    showDialog(url);
}

void Chooser::showDialog(const DatabaseUrl &url)
{
    auto *dialog = new ConnectDialog(url, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        open({.url = dialog->url(), .keepPassword = dialog->keepsPassword()});
    });
    dialog->open();
}

void Chooser::openUrl(const QString &text, const QString &password)
{
    auto url = DatabaseUrl::parse(text);
    if (!url)
        return failed(url.error());
    if (!password.isEmpty())
        url->password = password;
    open({.url = *url, .file = OpenRequest::File::MustExist});
}

void Chooser::open(const OpenRequest &request)
{
    if (m_isBusy)
        return;
    m_request = request;
    begin(request.whenOlder == engine::WhenOlder::Migrate
                  ? tr("Bringing %1 up to date…").arg(nameOf(request.url))
                  : tr("Opening %1…").arg(nameOf(request.url)));
    // A server's password may be among the secrets.
    if (request.url.dialect == Dialect::Sqlite || !request.url.password.isEmpty())
        return openNow();
    askForSeal(m_context.secrets, SecretUse::Read, m_window, [this](bool) { openNow(); });
}

void Chooser::openNow()
{
    openWorkspace(m_context, m_request, this, [this](Result<std::unique_ptr<engine::Session>> got) {
        m_isBusy = false;
        if (!got)
            return failed(withPlace(got.error()));
        if (m_page)
            m_page->setBusy({});
        m_context.preferences.addRecentWorkspace(m_request.url.text());
        m_taken(std::move(*got));
        keepPassword();
        Q_EMIT finished(true);
    });
}

/// One that has opened the door: of any other there would be nothing to keep, and nothing to ask for it.
void Chooser::keepPassword()
{
    if (!m_request.keepPassword || m_request.url.password.isEmpty())
        return;
    askForSeal(m_context.secrets, SecretUse::Write, m_window,
               [this, url = m_request.url](bool ready) {
                   if (ready)
                       gui::keepPassword(m_context, url);
               });
}

/// Says which workspace it was, also where the database did not, and a file as people know it.
Error Chooser::withPlace(Error error) const
{
    const DatabaseUrl &url = m_request.url;
    if (error.place.isEmpty() || error.place == url.text())
        error.place = url.dialect == Dialect::Sqlite ? url.path : url.text();
    return error;
}

Chooser::Remedy Chooser::remedyFor(const Error &error) const
{
    if (engine::isOlderWorkspace(error))
        return Remedy::Migrate;
    if (m_request.url.dialect != Dialect::Sqlite)
        return Remedy::AskServer;
    if (m_request.file == OpenRequest::File::MustBeNew)
        return Remedy::NameOther;
    // Nothing is wrong with the file itself: it is elsewhere.
    if (error.code == ErrorCode::NotFound && m_request.file == OpenRequest::File::MustExist)
        return Remedy::FindFile;
    return Remedy::ChooseOther;
}

QString Chooser::labelOf(Remedy remedy)
{
    switch (remedy) {
    case Remedy::Migrate:
        return tr("Bring it up to date");
    case Remedy::AskServer:
        return tr("Change the connection");
    case Remedy::ChooseOther:
        return tr("Choose another file");
    case Remedy::FindFile:
        return tr("Find the file…");
    case Remedy::NameOther:
        return tr("Choose another name");
    case Remedy::None:
        break;
    }
    return {};
}

void Chooser::failed(const Error &error)
{
    m_error = error;
    m_remedy = remedyFor(error);
    if (m_page) {
        m_page->setBusy({});
        m_page->showError(error, labelOf(m_remedy));
    } else {
        m_notices.failure(error);
    }
    Q_EMIT finished(false);
}

void Chooser::applyRemedy()
{
    switch (m_remedy) {
    case Remedy::Migrate: {
        OpenRequest request = m_request;
        request.whenOlder = engine::WhenOlder::Migrate;
        return open(request);
    }
    case Remedy::AskServer:
        return showDialog(m_request.url);
    case Remedy::ChooseOther:
    case Remedy::FindFile:
        return openFile();
    case Remedy::NameOther:
        return makeNew();
    case Remedy::None:
        return;
    }
}

} // namespace muster::gui
