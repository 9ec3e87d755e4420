// SPDX-License-Identifier: GPL-3.0-or-later
// How a person gets to a workspace: the demo, a new file, a file, a server, one of late. Asks what has to be asked, opens
// it in the background, and where that fails says why and offers what may help. GUI thread.
#pragma once

#include "gui/foundation/notices.h"
#include "gui/shell/opener.h"
#include "gui/shell/startpage.h"

#include <QPointer>

namespace muster::gui {

class Chooser : public QObject
{
    Q_OBJECT

public:
    using Taken = std::function<void(std::unique_ptr<engine::Session>)>;

    /// \a taken gets each workspace that was opened. Dialogs belong to \a window.
    Chooser(const ShellContext &context, Notices &notices, QWidget *window, Taken taken);

    /// Where progress and errors are shown; without one, errors are notices.
    void setStartPage(StartPage *page);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// Why the last one could not be opened.
    [[nodiscard]] const std::optional<Error> &lastError() const { return m_error; }

    void openDemo();
    void makeNew();
    void openFile();
    void connectToServer();
    /// \a password only where it is not among the secrets.
    void openUrl(const QString &url, const QString &password = {});
    void open(const OpenRequest &request);

Q_SIGNALS:
    void finished(bool opened);

private:
    enum class Remedy { None, Migrate, AskServer, ChooseOther, FindFile, NameOther };

    void showDialog(const storage::DatabaseUrl &url);
    void begin(const QString &text);
    void openNow();
    void askForNewFile(const QString &suggestion);
    void keepPassword();
    void failed(const Error &error);
    void applyRemedy();
    [[nodiscard]] Remedy remedyFor(const Error &error) const;
    [[nodiscard]] static QString labelOf(Remedy remedy);
    [[nodiscard]] Error withPlace(Error error) const;

    const ShellContext &m_context;
    Notices &m_notices;
    QWidget *m_window;
    Taken m_taken;
    QPointer<StartPage> m_page;
    OpenRequest m_request;
    Remedy m_remedy = Remedy::None;
    std::optional<Error> m_error;
    bool m_isBusy = false;
    bool m_isSuggesting = false; ///< a name for a new workspace is being found
};

} // namespace muster::gui
