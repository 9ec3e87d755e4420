// SPDX-License-Identifier: GPL-3.0-or-later
// Where in an HTML text a position lies, so that a merge tag's value is escaped for exactly that
// place.
//
// A small scanner over the tag, attribute, comment and raw-text states of HTML; it decides escaping
// only and does not judge whether the document is well formed. Not thread-safe; one scanner a text.
#pragma once

#include <QString>
#include <QStringView>

namespace muster::templates {

enum class HtmlPlace {
    Content,           ///< between tags
    QuotedAttribute,   ///< in "…" or '…' of an ordinary attribute
    UrlStart,          ///< at the very beginning of a URL attribute: the value is the whole address
    UrlPart,           ///< later in a URL attribute: the value is one piece of the address
    UnquotedAttribute, ///< nothing can be escaped safely here, nor in the places below
    TagOrAttributeName,
    Comment,
    ScriptOrStyle,
    EventHandler, ///< onclick="…" and style="…"
};

class HtmlScanner
{
public:
    /// Moves past \a text, which lies before the position that place() speaks of.
    void feed(QStringView text);
    /// A merge tag's value comes here: whatever it holds, the scanner treats it as ordinary text.
    void passValue();
    [[nodiscard]] HtmlPlace place() const;

private:
    enum class State {
        Content,
        TagOpen,
        TagName,
        InTag,
        AttributeName,
        AfterName,
        BeforeValue,
        Unquoted,
        Quoted,
        Comment,
        RawText,
    };
    void step(QChar c);
    void stepTag(QChar c);
    void stepAttribute(QChar c);
    void stepValue(QChar c);
    void stepComment(QChar c);
    void openTag(QChar c);
    void endTag();
    void attributeDone();

    State m_state = State::Content;
    QChar m_quote;
    QString m_tag;
    QString m_attribute;
    QString m_tail;           ///< the last characters, to see "-->" and "</script"
    bool m_closing = false;   ///< </…>
    bool m_valueEmpty = true; ///< nothing of the attribute's value was seen yet
};

} // namespace muster::templates
