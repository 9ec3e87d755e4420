// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/segments/segmentstart.h"

#include "gui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

constexpr int presetColumns = 3;

} // namespace

SegmentStart::SegmentStart(const Formats &formats, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"segmentStart"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::xxl, Space::xxl, Space::xxl, Space::xxl);
    column->setSpacing(Space::m);
    auto *title = new QLabel(tr("Say who you want to write to"), this);
    setLook(title, Look::Heading);
    auto *about =
            new QLabel(tr("A segment is a rule about customers. It always holds everybody who "
                          "fits at the moment. Start from one of these, or from scratch."),
                       this);
    about->setWordWrap(true);
    setLook(about, Look::Muted);
    auto *own = new QPushButton(tr("New segment"), this);
    own->setObjectName(u"startNew"_s);
    own->setAccessibleName(own->text());
    connect(own, &QPushButton::clicked, this, &SegmentStart::newRequested);
    column->addWidget(title);
    column->addWidget(about);
    column->addWidget(own, 0, Qt::AlignLeft);
    column->addSpacing(Space::m);
    auto *grid = new QGridLayout;
    grid->setSpacing(Space::m);
    const QList<SegmentPreset> presets = segmentPresets(formats);
    for (int i = 0; i < presets.size(); ++i)
        grid->addWidget(cardOf(presets.at(i)), i / presetColumns, i % presetColumns);
    for (int i = 0; i < presetColumns; ++i)
        grid->setColumnStretch(i, 1);
    column->addLayout(grid);
    column->addStretch();
}

QWidget *SegmentStart::cardOf(const SegmentPreset &preset)
{
    auto *card = new QFrame(this);
    setLook(card, Look::Well);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(Space::l, Space::m, Space::l, Space::m);
    auto *choose = new QPushButton(preset.name, card);
    choose->setObjectName(u"preset-"_s + preset.id);
    choose->setAccessibleName(preset.name);
    choose->setAccessibleDescription(preset.about);
    setLook(choose, Look::Link);
    auto *text = new QLabel(preset.about, card);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    // All cards are as high as each other.
    text->setMinimumHeight(2 * text->fontMetrics().lineSpacing());
    setLook(text, Look::Muted);
    inside->addWidget(choose, 0, Qt::AlignLeft);
    inside->addWidget(text);
    inside->addStretch();
    connect(choose, &QPushButton::clicked, this, [this, preset] { Q_EMIT presetChosen(preset); });
    return card;
}

} // namespace muster::gui
