// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/foundation/dialogs.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

void showFileDialog(QWidget *parent, const FileQuestion &question, QFileDialog::AcceptMode mode,
                    const std::function<void(const QString &path)> &then)
{
    auto *dialog = new QFileDialog(parent, question.title, question.suggestion, question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptOpen ? QFileDialog::ExistingFile
                                                        : QFileDialog::AnyFile);
    if (mode == QFileDialog::AcceptSave)
        dialog->selectFile(question.suggestion);
    QObject::connect(dialog, &QDialog::finished, parent, [dialog, then](int result) {
        const QStringList files = dialog->selectedFiles();
        then(result == QDialog::Accepted && !files.isEmpty() ? files.first() : QString());
    });
    dialog->open();
}

} // namespace

void NativeDialogs::openFile(QWidget *parent, const FileQuestion &question,
                             std::function<void(const QString &path)> then)
{
    showFileDialog(parent, question, QFileDialog::AcceptOpen, then);
}

void NativeDialogs::saveFile(QWidget *parent, const FileQuestion &question,
                             std::function<void(const QString &path)> then)
{
    showFileDialog(parent, question, QFileDialog::AcceptSave, then);
}

void NativeDialogs::ask(QWidget *parent, const Question &question,
                        std::function<void(int choice)> then)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"questionBox"_s);
    box->setWindowTitle(question.title);
    box->setText(question.text);
    box->setInformativeText(question.details);
    box->setTextFormat(Qt::PlainText);
    box->setIcon(question.isDangerous ? QMessageBox::Warning : QMessageBox::Question);
    QList<QAbstractButton *> choices;
    for (const QString &label : question.choices)
        choices.append(box->addButton(label, choices.isEmpty() && question.isDangerous
                                                     ? QMessageBox::DestructiveRole
                                                     : QMessageBox::AcceptRole));
    QPushButton *cancel = box->addButton(QMessageBox::Cancel);
    box->setEscapeButton(cancel);
    // What cannot be undone is not what Return does.
    if (question.isDangerous)
        box->setDefaultButton(cancel);
    QObject::connect(box, &QDialog::finished, parent, [box, choices, then](int) {
        then(static_cast<int>(choices.indexOf(box->clickedButton())));
    });
    box->open();
}

void NativeDialogs::askText(QWidget *parent, const QString &title, const QString &label,
                            const QString &suggestion,
                            std::function<void(const QString &text)> then)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(suggestion);
    QObject::connect(dialog, &QDialog::finished, parent, [dialog, then](int result) {
        then(result == QDialog::Accepted ? dialog->textValue() : QString());
    });
    dialog->open();
}

} // namespace muster::gui
