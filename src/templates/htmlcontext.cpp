// SPDX-License-Identifier: GPL-3.0-or-later
#include "templates/htmlcontext.h"

using namespace Qt::StringLiterals;

namespace muster::templates {

namespace {

bool isUrlAttribute(const QString &name)
{
    return name == u"href"_s || name == u"src"_s || name == u"action"_s ||
           name == u"background"_s || name == u"poster"_s || name == u"cite"_s ||
           name == u"formaction"_s;
}

bool isActiveAttribute(const QString &name)
{
    return name.startsWith(u"on"_s) || name == u"style"_s || name == u"srcdoc"_s ||
           name == u"srcset"_s;
}

} // namespace

void HtmlScanner::feed(QStringView text)
{
    for (const QChar c : text)
        step(c);
}

void HtmlScanner::passValue()
{
    m_valueEmpty = false;
    m_tail.clear();
}

HtmlPlace HtmlScanner::place() const
{
    switch (m_state) {
    case State::Content:
        return HtmlPlace::Content;
    case State::TagOpen:
    case State::TagName:
    case State::InTag:
    case State::AttributeName:
    case State::AfterName:
        return HtmlPlace::TagOrAttributeName;
    case State::BeforeValue:
    case State::Unquoted:
        return HtmlPlace::UnquotedAttribute;
    case State::Quoted:
        if (isActiveAttribute(m_attribute))
            return HtmlPlace::EventHandler;
        if (isUrlAttribute(m_attribute))
            return m_valueEmpty ? HtmlPlace::UrlStart : HtmlPlace::UrlPart;
        return HtmlPlace::QuotedAttribute;
    case State::Comment:
        return HtmlPlace::Comment;
    case State::RawText:
        return HtmlPlace::ScriptOrStyle;
    }
    return HtmlPlace::ScriptOrStyle;
}

void HtmlScanner::openTag(QChar c)
{
    if (c == u'!' || c == u'?') {
        m_state = State::Comment;
        m_tail = c;
    } else if (c == u'/') {
        m_closing = true;
        m_state = State::TagName;
    } else if (c.isLetter()) {
        m_tag = c.toLower();
        m_state = State::TagName;
    } else {
        m_state = State::Content;
    }
}

void HtmlScanner::endTag()
{
    const bool raw = !m_closing && (m_tag == u"script"_s || m_tag == u"style"_s);
    m_state = raw ? State::RawText : State::Content;
    m_tail.clear();
}

void HtmlScanner::attributeDone()
{
    m_attribute.clear();
    m_state = State::InTag;
}

void HtmlScanner::step(QChar c)
{
    switch (m_state) {
    case State::Content:
        if (c == u'<') {
            m_state = State::TagOpen;
            m_tag.clear();
            m_attribute.clear();
            m_closing = false;
        }
        break;
    case State::TagOpen:
        openTag(c);
        break;
    case State::TagName:
    case State::InTag:
        stepTag(c);
        break;
    case State::AttributeName:
    case State::AfterName:
        stepAttribute(c);
        break;
    case State::BeforeValue:
    case State::Unquoted:
    case State::Quoted:
        stepValue(c);
        break;
    case State::Comment:
        stepComment(c);
        break;
    case State::RawText:
        m_tail = (m_tail + c.toLower()).right(m_tag.size() + 2);
        if (m_tail == u"</"_s + m_tag) {
            m_closing = true;
            m_state = State::TagName;
        }
        break;
    }
}

void HtmlScanner::stepTag(QChar c)
{
    if (c == u'>') {
        endTag();
    } else if (c.isSpace() || c == u'/') {
        m_state = State::InTag;
    } else if (m_state == State::TagName) {
        m_tag += c.toLower();
    } else {
        m_attribute = c.toLower();
        m_state = State::AttributeName;
    }
}

void HtmlScanner::stepAttribute(QChar c)
{
    if (c == u'>') {
        endTag();
    } else if (c == u'=') {
        m_state = State::BeforeValue;
    } else if (c.isSpace()) {
        m_state = State::AfterName;
    } else if (m_state == State::AfterName) {
        m_attribute = c.toLower();
        m_state = State::AttributeName;
    } else {
        m_attribute += c.toLower();
    }
}

void HtmlScanner::stepValue(QChar c)
{
    if (m_state == State::Quoted) {
        if (c == m_quote)
            attributeDone();
        else if (!c.isSpace())
            m_valueEmpty = false;
    } else if (c == u'>') {
        endTag();
    } else if (m_state == State::Unquoted) {
        if (c.isSpace())
            attributeDone();
    } else if (c == u'"' || c == u'\'') {
        m_quote = c;
        m_valueEmpty = true;
        m_state = State::Quoted;
    } else if (!c.isSpace()) {
        m_state = State::Unquoted;
    }
}

void HtmlScanner::stepComment(QChar c)
{
    m_tail = (m_tail + c).right(4);
    // "<!--" ends at "-->", "<!doctype …>" at the first ">".
    if (c == u'>' && (!m_tag.startsWith(u"--"_s) || m_tail.endsWith(u"-->"_s)))
        m_state = State::Content;
    else if (m_tag.size() < 2)
        m_tag += c;
}

} // namespace muster::templates
