// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/campaigns/messageeditor.h"

#include "gui/campaigns/tagwords.h"
#include "gui/theme/theme.h"
#include "support/oneline.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QSyntaxHighlighter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace muster::gui {

class TagHighlighter : public QSyntaxHighlighter
{
public:
    explicit TagHighlighter(MessageEditor &editor)
        : QSyntaxHighlighter(editor.document())
        , m_editor(editor)
    {
    }

protected:
    void highlightBlock(const QString &text) override
    {
        const Tokens &colours = tokens(m_editor.palette());
        QTextCharFormat tag;
        tag.setForeground(colours.accent);
        tag.setBackground(colours.accentSoft);
        for (const TagSpan &span : tagSpans(text))
            setFormat(static_cast<int>(span.offset), static_cast<int>(span.length), tag);
        QTextCharFormat wrong;
        wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wrong.setUnderlineColor(colours.danger);
        wrong.setForeground(colours.danger);
        const qsizetype begin = currentBlock().position();
        for (const templates::Problem &problem : m_editor.problems()) {
            const qsizetype from = std::max(problem.offset, begin);
            const qsizetype to = std::min(problem.offset + problem.length, begin + text.size());
            if (from < to)
                setFormat(static_cast<int>(from - begin), static_cast<int>(to - from), wrong);
        }
    }

private:
    MessageEditor &m_editor;
};

MessageEditor::MessageEditor(templates::Format format, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_format(format)
    , m_highlighter(new TagHighlighter(*this))
{
    setTabChangesFocus(true);
    m_completer.setWidget(this);
    m_completer.setCompletionMode(QCompleter::PopupCompletion);
    m_completer.setCaseSensitivity(Qt::CaseInsensitive);
    m_completer.setCompletionRole(Qt::UserRole);
    m_completer.setFilterMode(Qt::MatchContains);
    m_completer.setMaxVisibleItems(10);
    m_completer.popup()->setObjectName(u"tagCompletion"_s);
    m_completer.popup()->setAccessibleName(tr("Merge tags"));
    connect(&m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &MessageEditor::complete);
    connect(this, &QPlainTextEdit::textChanged, this, &MessageEditor::textHasChanged);
}

MessageEditor::~MessageEditor()
{
    // The highlighter takes its colours out of the document, which counts as a change.
    disconnect(this, &QPlainTextEdit::textChanged, this, &MessageEditor::textHasChanged);
    delete std::exchange(m_highlighter, nullptr);
}

void MessageEditor::setSingleLine()
{
    m_isSingleLine = true;
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int margins = 2 * (frameWidth() + static_cast<int>(document()->documentMargin()));
    setFixedHeight(fontMetrics().lineSpacing() + margins + Space::s);
}

void MessageEditor::setCatalogue(const templates::TagCatalogue &catalogue)
{
    m_catalogue = catalogue;
    auto *model = new QStandardItemModel(&m_completer);
    for (const QString &name : catalogue.names()) {
        // What is shown says what the tag stands for; what is searched and inserted is its name.
        auto *item = new QStandardItem;
        item->setText(name + u"   "_s + describeTag(catalogue, name));
        item->setData(name, Qt::UserRole);
        item->setEditable(false);
        model->appendRow(item);
    }
    m_completer.setModel(model);
    m_checked = QString();
    check();
}

void MessageEditor::setText(const QString &text)
{
    if (text == toPlainText())
        return;
    m_isLoading = true;
    setPlainText(text);
    m_isLoading = false;
}

void MessageEditor::showPlace(qsizetype offset, qsizetype length)
{
    QTextCursor cursor(document());
    const auto end = document()->characterCount() - 1;
    cursor.setPosition(std::min(static_cast<int>(offset), end));
    cursor.setPosition(std::min(static_cast<int>(offset + length), end), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
    ensureCursorVisible();
}

void MessageEditor::textHasChanged()
{
    const QString text = toPlainText();
    if (text == m_checked && !m_checked.isNull())
        return; // only the colours have changed
    check();
    if (m_isLoading)
        return;
    Q_EMIT edited();
    updateCompletion();
}

void MessageEditor::check()
{
    m_checked = toPlainText();
    if (m_checked.isNull())
        m_checked = u""_s;
    const auto compiled = templates::Template::compile(m_checked, m_format, m_catalogue);
    m_problems = compiled ? QList<templates::Problem>() : compiled.error();
    m_highlighter->rehighlight();
}

QString MessageEditor::textBeforeCursor() const
{
    const QTextCursor cursor = textCursor();
    return cursor.block().text().left(cursor.positionInBlock());
}

void MessageEditor::openCompletion()
{
    if (!openTag(textBeforeCursor()))
        insertPlainText(u"{{"_s);
    else
        updateCompletion();
}

void MessageEditor::updateCompletion()
{
    const auto typed = openTag(textBeforeCursor());
    if (!typed || !hasFocus()) {
        m_completer.popup()->hide();
        return;
    }
    m_completer.setCompletionPrefix(*typed);
    if (m_completer.completionCount() == 0) {
        m_completer.popup()->hide();
        return;
    }
    QRect place = cursorRect();
    place.setWidth(m_completer.popup()->sizeHintForColumn(0) + Space::xl +
                   m_completer.popup()->verticalScrollBar()->sizeHint().width());
    m_completer.complete(place);
    m_completer.popup()->setCurrentIndex(m_completer.completionModel()->index(0, 0));
}

void MessageEditor::complete(const QModelIndex &chosen)
{
    const auto typed = openTag(textBeforeCursor());
    if (!typed)
        return;
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor,
                        static_cast<int>(typed->size()));
    const QString after = textCursor().block().text().mid(textCursor().positionInBlock());
    cursor.insertText(chosen.data(Qt::UserRole).toString() +
                      (after.startsWith(u"}}"_s) ? QString() : u"}}"_s));
    if (after.startsWith(u"}}"_s))
        cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, 2);
    setTextCursor(cursor);
    m_completer.popup()->hide();
}

bool MessageEditor::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int at = cursorForPosition(viewport()->mapFrom(this, help->pos())).position();
    for (const templates::Problem &problem : m_problems) {
        if (at >= problem.offset && at <= problem.offset + problem.length) {
            QToolTip::showText(help->globalPos(), problem.message + u'\n' + problem.remedy, this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

void MessageEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter)
        m_highlighter->rehighlight();
}

void MessageEditor::keyPressEvent(QKeyEvent *event)
{
    if (m_completer.popup()->isVisible()) {
        switch (event->key()) {
        case Qt::Key_Enter:
        case Qt::Key_Return:
        case Qt::Key_Tab:
            complete(m_completer.popup()->currentIndex());
            return;
        case Qt::Key_Escape:
            m_completer.popup()->hide();
            return;
        default:
            break;
        }
    }
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        openCompletion();
        return;
    }
    if (m_isSingleLine && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        event->ignore();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void MessageEditor::insertFromMimeData(const QMimeData *source)
{
    // Only the text itself, and in a single line nothing that would end it.
    QString text = source->text();
    if (m_isSingleLine)
        text = oneLine(text.remove(u'\r'));
    insertPlainText(text);
}

} // namespace muster::gui
