// SPDX-License-Identifier: GPL-3.0-or-later
// Colours the text form of a rule: words, fields, numbers, texts. Also half-written text, so it goes by shapes and does not
// read the rule. GUI thread.
#pragma once

#include "rules/fieldcatalogue.h"

#include <QPalette>
#include <QSet>
#include <QSyntaxHighlighter>

namespace muster::gui {

class RuleHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit RuleHighlighter(QTextDocument *document);
    void setFields(const rules::FieldCatalogue &catalogue);
    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    QSet<QString> m_fields;
    QPalette m_palette;
};

/// Words that mean something in the text form.
[[nodiscard]] const QStringList &ruleWords();

} // namespace muster::gui
