print("lvzhi")
