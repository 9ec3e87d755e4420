// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/nativedialogs.h"

#include "gui/foundation/taborder.h"
#include "gui/theme/theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

constexpr int textDialogWidth = 440;
constexpr int leastQuestionWidth = 340; ///< of its words

/// Qt itself does not speak all languages of ours.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Dialogs)
};

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
    box->setIcon(question.isDangerous   ? QMessageBox::Warning
                 : question.isStatement ? QMessageBox::Information
                                        : QMessageBox::Question);
    QList<QPushButton *> choices;
    for (const QString &label : question.choices) {
        QPushButton *button = box->addButton(label, QMessageBox::AcceptRole);
        button->setObjectName(u"choice%1"_s.arg(choices.size()));
        choices.append(button);
    }
    // A box fixes its own size, and lays itself out anew with each style: only its label can hold it wide. It takes a
    // label with a width of its own for as wide as that, so a longer text has to be left to it.
    if (auto *words = box->findChild<QLabel *>(u"qt_msgbox_label"_s);
        words && words->fontMetrics().size(0, question.text).width() < leastQuestionWidth)
        words->setMinimumWidth(leastQuestionWidth);
    QPushButton *cancel = box->addButton(QMessageBox::Cancel);
    cancel->setText(question.dismissal.isEmpty() ? Text::tr("Cancel") : question.dismissal);
    box->setEscapeButton(cancel);
    setLook(choices.first(), question.isDangerous ? Look::Danger : Look::Primary);
    // What cannot be undone is not what Return does.
    box->setDefaultButton(question.isDangerous ? cancel : choices.first());
    QObject::connect(box, &QDialog::finished, parent, [box, choices, then](int) {
        then(static_cast<int>(choices.indexOf(qobject_cast<QPushButton *>(box->clickedButton()))));
    });
    box->open();
    orderTabsAsLaidOut(box); // as the platform lays its buttons out
}

void NativeDialogs::askText(QWidget *parent, const QString &title, const QString &label,
                            const QString &suggestion,
                            std::function<void(const QString &text)> then, Fault fault)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"textDialog"_s);
    dialog->setWindowTitle(title);
    dialog->setMinimumWidth(textDialogWidth);
    auto *words = new QLabel(label);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    auto *field = new QLineEdit(suggestion);
    field->setObjectName(u"textField"_s);
    field->setAccessibleName(label);
    words->setBuddy(field);
    field->selectAll();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setText(Text::tr("Cancel"));
    QPushButton *accept = buttons->addButton(title, QDialogButtonBox::AcceptRole);
    accept->setObjectName(u"acceptText"_s);
    setLook(accept, Look::Primary);
    auto *problem = new QLabel;
    problem->setObjectName(u"textProblem"_s);
    problem->setTextFormat(Qt::PlainText);
    problem->setWordWrap(true);
    setLook(problem, Look::Bad);
    problem->hide();
    const auto judge = [accept, problem](const QString &text) {
        accept->setEnabled(!text.trimmed().isEmpty());
        problem->hide(); // until it is judged anew
    };
    judge(suggestion);
    QObject::connect(field, &QLineEdit::textChanged, accept, judge);
    auto *column = new QVBoxLayout(dialog);
    column->setSpacing(Space::xs);
    column->addWidget(words);
    column->addWidget(field);
    column->addWidget(problem);
    column->addSpacing(Space::m);
    column->addWidget(buttons);
    accept->setDefault(
            true); // not before the dialog knows it, or it would be Cancel once that had the focus
    const auto submit = [dialog, field, problem, fault = std::move(fault)] {
        const QString wrong = fault ? fault(field->text()) : QString();
        if (wrong.isEmpty())
            return dialog->accept();
        problem->setText(wrong);
        problem->show();
        field->setAccessibleDescription(wrong);
        field->setFocus();
    };
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, submit);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(dialog, &QDialog::finished, parent, [field, then](int result) {
        then(result == QDialog::Accepted ? field->text() : QString());
    });
    dialog->open();
}

} // namespace muster::gui
