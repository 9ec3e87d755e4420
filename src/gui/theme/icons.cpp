// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/icons.h"

#include "gui/theme/theme.h"

#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QLoggingCategory>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(themeLog, "muster.gui.theme")

namespace muster::gui {

namespace {

const auto iconFolder = u":/muster/icons"_s;

class SvgIconEngine : public QIconEngine
{
public:
    SvgIconEngine(const QString &name, const QByteArray &svg, const QColor &color)
        : m_name(name)
        , m_svg(svg)
        , m_color(color)
    {
    }

    // On a screen the drawing is read once for each size and colour, not again for each row of a list that is scrolled.
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const bool isOnScreen = painter->paintEngine()->type() == QPaintEngine::Raster &&
                                painter->transform().type() <= QTransform::TxTranslate;
        if (!isOnScreen) {
            draw(painter, rect, mode, state);
            return;
        }
        // Pixel by pixel: on a screen of 125 % a picture can be half a pixel larger than its place, and would become uneven if
        // it were squeezed into it.
        const qreal ratio = painter->device()->devicePixelRatio();
        QPixmap picture = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
        picture.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), picture);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key = u"muster/%1/%2/%3x%4"_s.arg(m_name, colorFor(mode, state).name())
                                    .arg(size.width())
                                    .arg(size.height());
        QPixmap picture;
        if (QPixmapCache::find(key, &picture))
            return picture;
        picture = QPixmap(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        draw(&painter, picture.rect(), mode, state);
        painter.end();
        QPixmapCache::insert(key, picture);
        return picture;
    }

    [[nodiscard]] QIconEngine *clone() const override
    {
        return new SvgIconEngine(m_name, m_svg, m_color);
    }
    [[nodiscard]] QString key() const override { return u"muster"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    void draw(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) const
    {
        QByteArray svg = m_svg;
        svg.replace("currentColor", colorFor(mode, state).name().toLatin1());
        QSvgRenderer renderer(svg);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        renderer.render(painter, rect);
        painter->restore();
    }
    [[nodiscard]] QColor colorFor(QIcon::Mode mode, QIcon::State state) const
    {
        const QPalette palette = QApplication::palette();
        const Tokens &colors = tokens(palette);
        if (mode == QIcon::Disabled)
            return colors.control;
        if (m_color.isValid())
            return m_color;
        return state == QIcon::On || mode == QIcon::Selected ? colors.accent : colors.text;
    }

    QString m_name;
    QByteArray m_svg;
    QColor m_color;
};

} // namespace

QIcon icon(const QString &name)
{
    return icon(name, QColor());
}

QIcon icon(const QString &name, const QColor &color)
{
    static QHash<QString, QByteArray> files;
    if (!files.contains(name)) {
        QFile file(iconFolder + u'/' + name + u".svg"_s);
        if (!file.open(QIODevice::ReadOnly)) {
            qCWarning(themeLog) << "there is no icon" << name;
            return {};
        }
        files.insert(name, file.readAll());
    }
    return QIcon(new SvgIconEngine(name, files.value(name), color));
}

QStringList iconNames()
{
    QStringList names = QDir(iconFolder).entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(4);
    return names;
}

} // namespace muster::gui
