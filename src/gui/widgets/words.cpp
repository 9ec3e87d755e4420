// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/words.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

/// Between two letters: a line may end here. It is not seen.
constexpr QChar breakHere(0x200b);
constexpr int longestPart = 14;

/// Behind what joins the parts of an address; a part that is too long itself ends anywhere.
QString breakable(const QString &word)
{
    const bool hasLetters =
            std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.isLetter(); });
    if (word.size() <= longestPart || !hasLetters)
        return word;
    static const QString joints = u"@.-_/+:"_s;
    QString text;
    qsizetype begin = 0;
    while (begin < word.size()) {
        qsizetype end = begin;
        while (end < word.size() && !joints.contains(word.at(end)))
            ++end;
        end = std::min(end + 1, word.size());
        for (const QChar c : QStringView(word).sliced(begin, end - begin)) {
            text += c;
            if (end - begin > longestPart && !c.isHighSurrogate())
                text += breakHere;
        }
        if (end - begin <= longestPart)
            text += breakHere;
        begin = end;
    }
    text.chop(1); // the end needs none
    return text;
}

QString breakableWords(const QString &text)
{
    QStringList words = text.split(u' ');
    for (QString &word : words)
        word = breakable(word);
    return words.join(u' ');
}

} // namespace

Words::Words(const QString &text, QWidget *parent)
    : QLabel(breakableWords(text), parent)
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
    QApplication::clipboard()->setText((hasSelectedText() ? selectedText() : text())
                                               .remove(breakHere)
                                               .replace(QChar::ParagraphSeparator, u'\n'),
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
}

} // namespace muster::gui
