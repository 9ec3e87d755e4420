// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/words.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTextBoundaryFinder>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

/// Between two letters: a line may end here. It is not seen.
constexpr QChar breakHere(0x200b);
constexpr int shortWord = 14; ///< stays in one line
constexpr int narrowest = 40;

/// Behind what joins the parts of an address.
QString breakable(const QString &word)
{
    const bool hasLetters =
            std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.isLetter(); });
    if (word.size() <= shortWord || !hasLetters)
        return word;
    static const QString joints = u"@.-_/+:"_s;
    QString text;
    for (qsizetype i = 0; i < word.size(); ++i) {
        text += word.at(i);
        if (joints.contains(word.at(i)) && i + 1 < word.size())
            text += breakHere;
    }
    return text;
}

QString breakableWords(const QString &text)
{
    QStringList words = text.split(u' ');
    for (QString &word : words)
        word = breakable(word);
    return words.join(u' ');
}

/// Whatever no line can be ended in is cut short to \a width.
QString cutToWidth(const QString &text, int width, const QFontMetrics &metrics)
{
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    QString cut;
    QTextBoundaryFinder ends(QTextBoundaryFinder::Line, text);
    for (qsizetype begin = 0, end = 0; begin < text.size(); begin = end) {
        end = ends.toNextBoundary();
        if (end < 0)
            end = text.size();
        const QString part = text.sliced(begin, end - begin);
        // A space at the end of a line takes no room.
        const QString seen = QString(part).remove(breakHere).trimmed();
        cut += metrics.horizontalAdvance(seen) <= width
                       ? part
                       : metrics.elidedText(seen, Qt::ElideRight, width) + breakHere;
    }
    return cut;
}

} // namespace

Words::Words(const QString &text, QWidget *parent)
    : QLabel(breakableWords(text), parent)
    , m_text(text)
{
    setAccessibleName(text);
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
}

// Layouts ask for it many times.
int Words::heightForWidth(int width) const
{
    const auto known = m_heights.constFind(width);
    if (known != m_heights.constEnd())
        return *known;
    return *m_heights.insert(width, QLabel::heightForWidth(width));
}

/// Of the whole text it would be as wide as its longest part.
QSize Words::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return {std::min(hint.width(), narrowest), hint.height()};
}

void Words::fit()
{
    const QString whole = breakableWords(m_text);
    const QString shown = cutToWidth(whole, contentsRect().width(), fontMetrics());
    if (shown != text()) {
        m_heights.clear();
        setText(shown);
    }
    setToolTip(shown == whole ? QString() : m_text);
}

void Words::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    fit();
}

// Selecting makes a document of the text, which takes long to lay out: it becomes one only under the pointer.
void Words::enterEvent(QEnterEvent *event)
{
    // With the mouse only: a screen reader reads labels without the keyboard standing on each of them.
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::NoFocus);
    QLabel::enterEvent(event);
}

void Words::copy(QClipboard::Mode mode) const
{
    const bool isAll = !hasSelectedText() || selectedText() == text();
    QApplication::clipboard()->setText(
            isAll ? m_text
                  : selectedText().remove(breakHere).replace(QChar::ParagraphSeparator, u'\n'),
            mode);
}

void Words::mouseReleaseEvent(QMouseEvent *event)
{
    QLabel::mouseReleaseEvent(event);
    if (hasSelectedText() && QApplication::clipboard()->supportsSelection())
        copy(QClipboard::Selection);
}

void Words::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), this, [this] { copy(QClipboard::Clipboard); });
    menu->popup(event->globalPos());
}

void Words::changeEvent(QEvent *event)
{
    m_heights.clear();
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace muster::gui
