// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/formdialog.h"

#include "gui/foundation/focuskeeper.h"
#include "gui/foundation/shortcuts.h"
#include "gui/foundation/taborder.h"
#include "gui/theme/theme.h"
#include "gui/widgets/scrollareas.h"

#include <QAbstractItemView>
#include <QDateTimeEdit>
#include <QScrollBar>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

const auto timeOfDay = u"HH:mm"_s;

} // namespace

FormDialog::FormDialog(const QString &title, const QString &saveLabel, Dialogs &dialogs,
                       QWidget *parent)
    : QDialog(parent)
    , m_dialogs(dialogs)
    , m_scroll(new QScrollArea)
    , m_form(new QFormLayout)
    , m_error(new QFrame)
    , m_errorText(new QLabel)
    , m_save(new QPushButton(saveLabel))
    , m_fields(new QWidget)
{
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    m_form->setContentsMargins(Space::xl, Space::l, Space::xl, Space::l);
    m_form->setHorizontalSpacing(Space::l);
    m_form->setVerticalSpacing(Space::s);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_fields->setLayout(m_form);
    m_fields->installEventFilter(this);
    new FocusKeeper(this);
    m_scroll->setObjectName(u"formScroll"_s);
    m_scroll->setAccessibleName(title);
    setUpScrolling(m_scroll);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_fields);

    setLook(m_error, Look::BannerBad);
    m_error->hide();
    m_errorText->setObjectName(u"formError"_s);
    m_errorText->setWordWrap(true);
    auto *errorLayout = new QVBoxLayout(m_error);
    errorLayout->addWidget(m_errorText);

    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setAutoDefault(false);
    m_save->setObjectName(u"saveButton"_s);
    m_save->setAccessibleName(withoutMnemonic(saveLabel));
    setLook(m_save, Look::Primary);
    connect(cancel, &QPushButton::clicked, this, &FormDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &FormDialog::trySave);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(Space::xl, Space::s, Space::xl, Space::xl);
    buttons->setSpacing(Space::s);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *errorRow = new QHBoxLayout;
    errorRow->setContentsMargins(Space::xl, 0, Space::xl, 0);
    errorRow->addWidget(m_error);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(errorRow);
    layout->addLayout(buttons);
    m_save->setDefault(true); // not before the dialog knows it
    resize(560, 640);
}

void FormDialog::showEvent(QShowEvent *event)
{
    // The fields came after the buttons, which are the dialog's own.
    orderTabsAsLaidOut(this);
    if (!focusWidget() && !m_names.isEmpty())
        m_byName.value(m_names.first())->setFocus();
    QDialog::showEvent(event);
    fit();
    rememberUntouched();
}

/// There is no scrolling to the side: what would not fit would be cut off.
bool FormDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_fields && event->type() == QEvent::LayoutRequest)
        m_scroll->setMinimumWidth(m_form->minimumSize().width() +
                                  m_scroll->verticalScrollBar()->sizeHint().width());
    return QDialog::eventFilter(watched, event);
}

void FormDialog::fit()
{
    // Rows whose label stands above the field make it higher than its hint.
    const int fields = m_form->hasHeightForWidth() ? m_form->totalHeightForWidth(width())
                                                   : m_form->sizeHint().height();
    const int wanted = fields + layout()->sizeHint().height() - m_scroll->sizeHint().height();
    const QWidget *owner = parentWidget() ? parentWidget()->window() : nullptr;
    resize(width(), owner ? std::min(wanted, std::max(480, owner->height() - Space::xxl)) : wanted);
}

void FormDialog::addHeading(const QString &text)
{
    auto *label = new QLabel(text);
    setLook(label, Look::Heading);
    label->setContentsMargins(0, Space::m, 0, 0);
    m_form->addRow(label);
}

void FormDialog::addField(const QString &name, const QString &label, QWidget *field)
{
    auto *caption = new QLabel(label);
    caption->setBuddy(field);
    m_form->addRow(caption, makeCell(name, label, field));
}

void FormDialog::addWideField(const QString &name, const QString &label, QWidget *field)
{
    auto *caption = new QLabel(label);
    caption->setBuddy(field->focusProxy() ? field->focusProxy() : field);
    m_form->addRow(caption);
    m_form->addRow(makeCell(name, label, field));
}

/// The field, and below it the place for what is wrong with it.
QLayout *FormDialog::makeCell(const QString &name, const QString &label, QWidget *field)
{
    field->setObjectName(name);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(withoutMnemonic(label));
    auto *problem = new QLabel;
    problem->setObjectName(u"problem:"_s + name);
    problem->setWordWrap(true);
    setLook(problem, Look::Bad);
    problem->hide();
    auto *cell = new QVBoxLayout;
    cell->setSpacing(2);
    cell->addWidget(field);
    cell->addWidget(problem);
    m_byName.insert(name, field);
    m_problems.insert(name, problem);
    m_names.append(name);
    return cell;
}

QLineEdit *FormDialog::addLine(const QString &name, const QString &label, const QString &hint)
{
    auto *field = new QLineEdit;
    field->setPlaceholderText(hint);
    addField(name, label, field);
    // Once somebody was told what is wrong, it goes away as soon as it is right.
    connect(field, &QLineEdit::textEdited, this, [this] {
        if (m_wasChecked)
            static_cast<void>(check());
    });
    return field;
}

QComboBox *FormDialog::addChoice(const QString &name, const QString &label)
{
    auto *field = new QComboBox;
    field->view()->setAccessibleName(withoutMnemonic(label));
    addField(name, label, field);
    return field;
}

QString FormDialog::text(const QString &name) const
{
    const QWidget *field = m_byName.value(name);
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->text().trimmed();
    if (const auto *choice = qobject_cast<const QComboBox *>(field))
        return choice->currentData().toString();
    if (const auto *time = qobject_cast<const QDateTimeEdit *>(field))
        return time->date().toString(Qt::ISODate) + u' ' + time->time().toString(timeOfDay);
    return {};
}

void FormDialog::setText(const QString &name, const QString &text)
{
    QWidget *field = m_byName.value(name);
    if (auto *line = qobject_cast<QLineEdit *>(field)) {
        line->setText(text);
        line->setCursorPosition(0);
    } else if (auto *choice = qobject_cast<QComboBox *>(field)) {
        choice->setCurrentIndex(std::max(0, choice->findData(text)));
    } else if (auto *time = qobject_cast<QDateTimeEdit *>(field)) {
        time->setDateTime(QDateTime(QDate::fromString(text.section(u' ', 0, 0), Qt::ISODate),
                                    QTime::fromString(text.section(u' ', 1), timeOfDay),
                                    QTimeZone::utc()));
    }
}

void FormDialog::setProblem(const QString &name, const QString &problem)
{
    QLabel *label = m_problems.value(name);
    if (!label)
        return;
    label->setText(problem);
    label->setVisible(!problem.isEmpty());
    m_byName.value(name)->setAccessibleDescription(problem);
}

QVariantMap FormDialog::draft() const
{
    QVariantMap draft;
    for (const QString &name : m_names) {
        if (const auto *line = qobject_cast<const QLineEdit *>(m_byName.value(name)))
            draft.insert(name, line->text());
        else
            draft.insert(name, text(name));
    }
    return draft;
}

void FormDialog::setDraft(const QVariantMap &draft)
{
    rememberUntouched();
    for (auto it = draft.cbegin(); it != draft.cend(); ++it)
        setText(it.key(), it.value().toString());
}

void FormDialog::rememberUntouched()
{
    if (!m_untouched)
        m_untouched = draft();
}

void FormDialog::reject()
{
    if (!m_untouched || *m_untouched == draft()) {
        QDialog::reject();
        return;
    }
    Question question;
    question.title = windowTitle();
    question.text = tr("What you have typed is not saved.");
    question.choices = {tr("Discard")};
    question.isDangerous = true;
    question.dismissal = tr("Go on typing");
    m_dialogs.ask(this, question, [this](int choice) {
        if (choice == 0)
            QDialog::reject();
    });
}

void FormDialog::setBusy(bool busy)
{
    m_fields->setEnabled(!busy);
    m_save->setEnabled(!busy);
}

void FormDialog::showFailure(const Error &error)
{
    setBusy(false);
    const QString what = error.place.isEmpty()
                                 ? error.message
                                 : tr("%1 (%2)", "message (place)").arg(error.message, error.place);
    m_errorText->setText(QStringList{what, error.remedy}.join(u"\n"_s).trimmed());
    m_error->show();
}

void FormDialog::trySave()
{
    m_error->hide();
    m_wasChecked = true;
    if (check()) {
        setBusy(true);
        Q_EMIT saveRequested();
        return;
    }
    fit();
    for (const QString &name : std::as_const(m_names)) {
        if (!m_problems.value(name)->text().isEmpty()) {
            m_byName.value(name)->setFocus();
            return;
        }
    }
}

} // namespace muster::gui
