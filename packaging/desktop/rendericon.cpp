// SPDX-License-Identifier: GPL-3.0-or-later
// render_icon SVG SIZE PNG: draws a picture of SIZE × SIZE pixels. Used while packaging; needs no display.
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <cstdio>

int main(int argc, char *argv[])
{
    const int size = argc == 4 ? QByteArray(argv[2]).toInt() : 0;
    if (size <= 0) {
        std::fputs("usage: render_icon SVG SIZE PNG\n", stderr);
        return 2;
    }
    QSvgRenderer drawing(QString::fromLocal8Bit(argv[1]));
    if (!drawing.isValid()) {
        std::fprintf(stderr, "render_icon: %s cannot be drawn\n", argv[1]);
        return 1;
    }
    QImage picture(size, size, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    drawing.render(&painter);
    painter.end();
    const QString path = QString::fromLocal8Bit(argv[3]);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()) || !picture.save(path)) {
        std::fprintf(stderr, "render_icon: %s cannot be written\n", argv[3]);
        return 1;
    }
    return 0;
}
