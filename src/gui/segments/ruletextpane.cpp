// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/segments/ruletextpane.h"

#include "gui/segments/mutedrules.h"
#include "gui/segments/ruletextedit.h"
#include "gui/segments/unfinished.h"
#include "gui/theme/theme.h"
#include "rules/ruletext.h"

#include <QLabel>
#include <QRegularExpression>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

/// The text with its quoted parts blanked out, so that names are found only where they are names.
QString withoutQuotes(const QString &text)
{
    static const QRegularExpression quoted(u"\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'"_s);
    QString out = text;
    auto matches = quoted.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        out.replace(match.capturedStart(), match.capturedLength(),
                    QString(match.capturedLength(), u' '));
    }
    return out;
}

/// Characters that a text document takes for line ends or blanks are written as the rule's text can also say them.
QString safeInDocument(QString text)
{
    for (const char16_t c : {u'\u2028', u'\u2029', u'\u00a0', u'\ufdd0', u'\ufdd1', u'\ufffc'})
        text.replace(QChar(c), u"\\u%1"_s.arg(static_cast<uint>(c), 4, 16, QChar(u'0')));
    return text;
}

TextPlace placeOf(const QString &text, const QString &name, qsizetype from)
{
    const QRegularExpression whole(u"(?<![\\p{L}\\p{N}_.])"_s + QRegularExpression::escape(name) +
                                           u"(?![\\p{L}\\p{N}_])"_s,
                                   QRegularExpression::CaseInsensitiveOption);
    const auto match = whole.match(text, from);
    return match.hasMatch() ? TextPlace{match.capturedStart(), match.capturedLength()}
                            : TextPlace{from, 0};
}

} // namespace

QMap<NodePath, TextPlace> placesInText(const QString &text, const rules::RuleGroup &tree)
{
    const QString plain = withoutQuotes(text);
    QMap<NodePath, TextPlace> places;
    qsizetype at = 0;
    for (const NodePath &path : allPaths(tree)) {
        const rules::RuleNode *node = nodeAt(tree, path);
        const auto *rule = std::get_if<rules::Rule>(&node->item);
        const auto *orders = std::get_if<rules::OrderRule>(&node->item);
        if (!rule && !orders)
            continue;
        const TextPlace place = placeOf(plain, rule ? rule->field : u"orders"_s, at);
        if (place.length == 0)
            continue;
        places.insert(path, place);
        at = place.offset + place.length;
    }
    return places;
}

RuleTextPane::RuleTextPane(RuleDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_edit(new RuleTextEdit(this))
    , m_message(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::xs);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_message);
    m_edit->setObjectName(u"ruleText"_s);
    m_edit->setAccessibleName(tr("Rule as text"));
    m_edit->setPlaceholderText(
            tr("spend > 10000 AND city in (\"Mumbai\", \"Pune\")", "example of a rule"));
    m_message->setObjectName(u"textMessage"_s);
    m_message->setWordWrap(true);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &RuleTextPane::typed);
    connect(&m_document, &RuleDocument::changed, this, [this](const RuleChange &change) {
        if (change.cause == RuleChange::Cause::Loaded)
            m_edit->setFields(m_document.catalogue());
        documentChanged();
    });
    documentChanged();
}

QString RuleTextPane::text() const
{
    return m_edit->toPlainText();
}

void RuleTextPane::setText(const QString &text)
{
    m_edit->setPlainText(text);
}

void RuleTextPane::focusEditor()
{
    m_edit->setFocus();
    m_edit->moveCursor(QTextCursor::End);
}

void RuleTextPane::takeFromDocument()
{
    const rules::RuleGroup tree =
            m_document.checked() ? m_document.tree() : withoutUnfinished(m_document.tree());
    const bool isEverybody = tree.rules.isEmpty() && !tree.negated;
    const QString text = isEverybody ? QString() : safeInDocument(rules::writeRuleText(tree));
    if (text != m_edit->toPlainText() || text != m_seen) {
        m_seen = text;
        const int cursor = m_edit->textCursor().position();
        m_edit->setPlainText(text);
        QTextCursor place = m_edit->textCursor();
        place.setPosition(std::min(cursor, static_cast<int>(text.size())));
        m_edit->setTextCursor(place);
    }
    setBroken(false);
    showState();
}

void RuleTextPane::documentChanged()
{
    if (!m_isOwn)
        takeFromDocument();
}

void RuleTextPane::typed()
{
    const QString text = m_edit->toPlainText();
    // Colouring the text is a change of the text document too.
    if (text == m_seen)
        return;
    m_seen = text;
    const auto tree =
            text.trimmed().isEmpty()
                    ? tl::expected<rules::RuleGroup, rules::TextProblem>(rules::RuleGroup())
                    : rules::readRuleText(text);
    if (!tree) {
        const rules::TextProblem &problem = tree.error();
        // At the end of the text there is nothing to underline but its last character.
        const qsizetype length = std::max<qsizetype>(problem.length, 1);
        const qsizetype offset =
                problem.length > 0 ? problem.offset : std::max<qsizetype>(problem.offset - 1, 0);
        const QString why = QStringList{problem.message, problem.remedy}.join(u' ').trimmed();
        m_edit->underline(offset, length, why);
        say(tr("Line %1, column %2: %3").arg(problem.line).arg(problem.column).arg(why), Look::Bad);
        setBroken(true);
        return;
    }
    m_isOwn = true;
    if (!(rules::meaningOf(*tree) == rules::meaningOf(m_document.tree())))
        m_document.edit(withMutedOf(m_document.tree(), *tree), {{}, u"text"_s, tr("Edit text")});
    m_isOwn = false;
    setBroken(false);
    showState();
}

void RuleTextPane::setBroken(bool broken)
{
    if (m_isBroken == broken)
        return;
    m_isBroken = broken;
    Q_EMIT brokenChanged(broken);
}

/// What is to be said about text that can be read.
void RuleTextPane::showState()
{
    const QList<rules::RuleProblem> problems = m_document.problems();
    if (problems.isEmpty()) {
        m_edit->underline(0, 0, {});
        if (hasMuted(m_document.tree()))
            say(tr("Muted conditions have no text. They stay in their group while the text is "
                   "edited."),
                Look::Muted);
        else
            say({}, Look::Muted);
        return;
    }
    const auto isMistake = [this](const rules::RuleProblem &problem) {
        const rules::RuleNode *node = nodeAt(m_document.tree(), pathOfProblem(problem.path));
        return !node || !isUnfinished(*node);
    };
    const auto found = std::find_if(problems.cbegin(), problems.cend(), isMistake);
    if (found == problems.cend()) {
        m_edit->underline(0, 0, {});
        return say(tr("A condition is not finished yet."), Look::Muted);
    }
    const rules::RuleProblem &first = *found;
    const auto places = placesInText(m_edit->toPlainText(), m_document.tree());
    const TextPlace place = places.value(pathOfProblem(first.path));
    const QString why = QStringList{first.message, first.remedy}.join(u' ').trimmed();
    m_edit->underline(place.offset, place.length, why);
    say(why, Look::Bad);
}

void RuleTextPane::say(const QString &message, const char *look)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    setLook(m_message, look);
}

} // namespace muster::gui
