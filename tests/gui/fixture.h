// SPDX-License-Identifier: GPL-3.0-or-later
// What a test of a page needs: a workspace of its own in a temporary folder, services, and answers to dialogs.
#pragma once

#include "gui/foundation/page.h"
#include "support/clock.h"

#include <QTemporaryDir>
#include <deque>

namespace muster::gui::test {

/// Gives the prepared answers, in order; a question without an answer fails the test.
class PreparedDialogs : public Dialogs
{
public:
    std::deque<QString> files; ///< for openFile() and saveFile()
    std::deque<int> choices;   ///< for ask()
    std::deque<QString> texts; ///< for askText()
    QList<Question> asked;     ///< what was asked, for checks
    QList<FileQuestion> askedFiles;
    QStringList faults; ///< of texts that the question did not take

    void openFile(QWidget *parent, const FileQuestion &question,
                  std::function<void(const QString &path)> then) override;
    void saveFile(QWidget *parent, const FileQuestion &question,
                  std::function<void(const QString &path)> then) override;
    void ask(QWidget *parent, const Question &question,
             std::function<void(int choice)> then) override;
    void askText(QWidget *parent, const QString &title, const QString &label,
                 const QString &suggestion, std::function<void(const QString &text)> then,
                 Fault fault) override;
};

/// A workspace with the demo's data: made once for a number of customers, then copied for every fixture.
class Fixture
{
public:
    /// 0 customers: an empty workspace. The engine does not run until session().startEngine().
    explicit Fixture(qint64 demoCustomers = 300);
    /// On another database (see support/testdatabases.h), emptied and filled before.
    explicit Fixture(const storage::DatabaseUrl &url);
    ~Fixture();
    Fixture(const Fixture &) = delete;
    Fixture &operator=(const Fixture &) = delete;

    [[nodiscard]] Services &services() { return *m_services; }
    [[nodiscard]] engine::Session &session() { return *m_session; }
    [[nodiscard]] const engine::Workspace &workspace() { return m_session->workspace(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Runs a job on the database and waits for it; fails the test on an error.
    template<typename Job>
    auto run(Job &&job)
    {
        return m_session->database()
                .run(storage::Role::Write, std::forward<Job>(job))
                .takeResult()
                .value();
    }

    /// One statement without a result.
    void execute(const QString &sql);
    /// The first column of the first row.
    [[nodiscard]] qint64 number(const QString &sql);
    /// Customers c1, c2 …, named "Customer 000001" …, whom no campaign has reached and who have spent 0.01, 0.02 …
    void addCustomers(int count);

    PreparedDialogs dialogs;
    Jobs jobs;
    Notices notices;
    QList<Notice> noticed; ///< everything that was shown

private:
    void open(const storage::DatabaseUrl &url);

    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<engine::Session> m_session;
    std::unique_ptr<Services> m_services;
};

/// Fails for every focusable widget under \a root, visible or not, without an accessible name.
[[nodiscard]] QStringList withoutAccessibleName(QWidget *root);
/// Saves a picture of \a widget as build/screenshots/NAME.png, for people to look at.
void takePicture(QWidget *widget, const QString &name);
/// Shows \a widget at a size and waits until it is on the screen.
[[nodiscard]] bool showAt(QWidget *widget, QSize size = {1280, 800});
/// Finds the one descendant of that name and type; fails the test's run with a message if there is none.
template<typename T>
T *need(QWidget *root, const char *name)
{
    T *found = root->findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no %s named \"%s\"", T::staticMetaObject.className(), name);
    return found;
}

/// What a label of that name says.
[[nodiscard]] QString textOf(QWidget *root, const char *name);

} // namespace muster::gui::test
