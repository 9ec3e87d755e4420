// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/segments/ruletextedit.h"

#include "gui/segments/valueeditor.h"
#include "gui/theme/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStringListModel>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

QTextCharFormat mistakeFormat(const QPalette &palette)
{
    const Tokens &colors = tokens(palette);
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(colors.danger);
    format.setBackground(colors.dangerSoft);
    return format;
}

} // namespace

RuleTextEdit::RuleTextEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_completer(new QCompleter(this))
    , m_names(new QStringListModel(this))
    , m_highlighter(new RuleHighlighter(document()))
{
    setLook(this, Look::Mono);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    leaveUndoToDocument(this);
    m_highlighter->setPalette(palette());
    m_completer->setModel(m_names);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    m_completer->setWidget(this);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            &RuleTextEdit::complete);
}

void RuleTextEdit::setFields(const rules::FieldCatalogue &catalogue)
{
    QStringList names;
    for (const rules::Field &field : catalogue.customerFields())
        names.append(field.name);
    for (const rules::Field &field : catalogue.orderFields()) {
        if (!names.contains(field.name))
            names.append(field.name);
    }
    for (const QString &word : ruleWords()) {
        if (word.size() > 3 && !names.contains(word))
            names.append(word);
    }
    names.sort(Qt::CaseInsensitive);
    m_names->setStringList(names);
    m_highlighter->setFields(catalogue);
}

void RuleTextEdit::underline(qsizetype offset, qsizetype length, const QString &why)
{
    m_why = length > 0 ? why : QString();
    if (length <= 0) {
        setExtraSelections({});
        return;
    }
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(document());
    const int end = document()->characterCount() - 1;
    selection.cursor.setPosition(std::min(static_cast<int>(offset), end));
    selection.cursor.setPosition(std::min(static_cast<int>(offset + length), end),
                                 QTextCursor::KeepAnchor);
    selection.format = mistakeFormat(palette());
    setExtraSelections({selection});
}

QSize RuleTextEdit::sizeHint() const
{
    return {200, fontMetrics().lineSpacing() * 4 + 2 * Space::s};
}

bool RuleTextEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_why.isEmpty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int at = cursorForPosition(viewport()->mapFrom(this, help->pos())).position();
        for (const QTextEdit::ExtraSelection &selection : extraSelections()) {
            if (at >= selection.cursor.selectionStart() && at <= selection.cursor.selectionEnd())
                QToolTip::showText(help->globalPos(), m_why, this);
        }
        return true;
    }
    // Tab would go on to the next field before keyPressEvent() sees it.
    if (event->type() == QEvent::KeyPress && m_completer->popup()->isVisible() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab) {
        keyPressEvent(static_cast<QKeyEvent *>(event));
        return true;
    }
    return QPlainTextEdit::event(event);
}

void RuleTextEdit::keyPressEvent(QKeyEvent *event)
{
    QAbstractItemView *popup = m_completer->popup();
    const bool isOpen = popup->isVisible();
    const bool takes = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                       event->key() == Qt::Key_Tab;
    if (isOpen && (takes || event->key() == Qt::Key_Escape)) {
        const QModelIndex marked = popup->currentIndex();
        popup->hide();
        if (takes && marked.isValid())
            complete(marked.data().toString());
        return;
    }
    const bool asked = event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier;
    if (!asked)
        QPlainTextEdit::keyPressEvent(event);
    const bool typed = !event->text().isEmpty() && event->text().at(0).isPrint() &&
                       !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (asked || typed)
        offerWords();
    else if (isOpen && event->key() != Qt::Key_Up && event->key() != Qt::Key_Down)
        popup->hide();
}

void RuleTextEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !m_highlighter)
        return;
    m_highlighter->setPalette(palette());
    QList<QTextEdit::ExtraSelection> selections = extraSelections();
    for (QTextEdit::ExtraSelection &selection : selections)
        selection.format = mistakeFormat(palette());
    setExtraSelections(selections);
}

QString RuleTextEdit::wordBeforeCursor() const
{
    static const QRegularExpression word(u"([\\p{L}_][\\p{L}\\p{N}_.]*)$"_s);
    const QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    // Inside quotes people write values.
    if (before.count(u'"') % 2 == 1)
        return {};
    return word.match(before).captured(1);
}

void RuleTextEdit::offerWords()
{
    const QString word = wordBeforeCursor();
    m_completer->setCompletionPrefix(word);
    const bool isWhole = m_completer->completionCount() == 1 &&
                         m_completer->currentCompletion().compare(word, Qt::CaseInsensitive) == 0;
    if (word.size() < 2 || m_completer->completionCount() == 0 || isWhole) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = cursorRect();
    place.setWidth(m_completer->popup()->sizeHintForColumn(0) + Space::xxl);
    m_completer->complete(place);
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void RuleTextEdit::complete(const QString &word)
{
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor,
                        static_cast<int>(wordBeforeCursor().size()));
    cursor.insertText(word + u' ');
    setTextCursor(cursor);
}

} // namespace muster::gui
