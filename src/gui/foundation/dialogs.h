// SPDX-License-Identifier: GPL-3.0-or-later
// Questions to the person: files and decisions. Nothing here waits: the answer comes to a function, on the GUI thread,
// or not at all if the parent is gone by then. The real ones are in widgets/nativedialogs.h; tests give answers of their
// own by deriving from Dialogs.
#pragma once

#include <QStringList>
#include <QWidget>
#include <functional>

namespace muster::gui {

struct FileQuestion
{
    QString title;
    QString filter = {};     ///< as QFileDialog's: "CSV files (*.csv *.csv.gz)"
    QString suggestion = {}; ///< a folder, or a path for a new file
};

struct Question
{
    QString title;
    QString text;         ///< what it is about, one sentence
    QString details = {}; ///< what follows from it; may be empty
    QStringList choices;  ///< labels of the buttons, the recommended one first; "cancel" is added
    bool isDangerous = false; ///< the first choice cannot be undone
    bool isStatement = false; ///< tells something; the choices lead on
    QString dismissal = {};   ///< what "cancel" is called where that word could mean a choice
};

class Dialogs
{
public:
    static constexpr int cancelled = -1;

    virtual ~Dialogs() = default;
    /// An empty path where the person gave up.
    virtual void openFile(QWidget *parent, const FileQuestion &question,
                          std::function<void(const QString &path)> then) = 0;
    virtual void saveFile(QWidget *parent, const FileQuestion &question,
                          std::function<void(const QString &path)> then) = 0;
    /// The index of the choice, or cancelled.
    virtual void ask(QWidget *parent, const Question &question,
                     std::function<void(int choice)> then) = 0;
    /// What is wrong with a text; empty: nothing.
    using Fault = std::function<QString(const QString &text)>;
    /// One line of text with a suggestion, never only blanks nor one with a \a fault; a null string where the person gave
    /// up.
    virtual void askText(QWidget *parent, const QString &title, const QString &label,
                         const QString &suggestion, std::function<void(const QString &text)> then,
                         Fault fault = {}) = 0;
};

} // namespace muster::gui
